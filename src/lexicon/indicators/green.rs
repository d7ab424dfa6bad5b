//! Canonical indicators of energy use, emissions, air, water, waste and forests.

use super::entry::{AREA, IndicatorEntry, NamePattern};
use crate::lexicon::goal_subjects::Subject;

pub(super) const ENTRIES: &[IndicatorEntry] = &[
    IndicatorEntry::down("energy_int", "单位GDP能耗下降", Subject::Environment).change().called(
        "\
        单位GDP能耗 万元GDP能耗 能耗强度 单位GDP能耗强度 能耗强度降低率 单位GDP能耗降低率 \
        每万元GDP能耗 每单位GDP能耗 GDP能耗 能耗强度下降率 单位能耗",
    ),
    IndicatorEntry::down("carbon_int", "单位GDP二氧化碳排放下降", Subject::Environment).change().called(
        "\
        单位GDP二氧化碳排放 单位GDP二氧化碳排放量 单位GDP碳排放 单位GDP碳排放量 碳排放强度 \
        二氧化碳排放强度 碳强度 万元GDP二氧化碳排放 二氧化碳排放 二氧化碳排放量 \
        万元GDP二氧化碳排放量 单位GDP二氧化碳 碳排放 单位GDP碳排放强度",
    ),
    IndicatorEntry::down("ind_energy", "规上工业单位增加值能耗", Subject::Environment).change().called(
        "\
        单位工业增加值能耗 规上工业单位增加值能耗 规上单位工业增加值能耗 万元工业增加值能耗 \
        规上万元工业增加值能耗 规上工业万元增加值能耗 单位规上工业增加值能耗 \
        万元规上工业增加值能耗",
    ),
    IndicatorEntry::down("water_int", "万元GDP用水量", Subject::Environment)
        .change()
        .amount("立方米")
        .called("万元GDP用水量 单位GDP用水量 每万元GDP用水量 万元GDP用水 万元GDP耗水量"),
    IndicatorEntry::down("water_int", "万元GDP用水量", Subject::Environment)
        .measure("万元工业增加值用水量")
        .change()
        .amount("立方米")
        .called("万元工业增加值用水量 单位工业增加值用水量"),
    IndicatorEntry::down("water_int", "万元GDP用水量", Subject::Environment)
        .measure("用水总量")
        .change()
        .amount("立方米")
        .called("用水总量"),
    IndicatorEntry::down("pm25", "PM2.5平均浓度", Subject::Environment)
        .change()
        .amount("微克/立方米 微克每立方米 微克")
        .before("空气 大气 环境空气 城市 市区")
        .called(
            "\
            PM2.5 PM2.5浓度 PM2.5平均浓度 PM2.5年均浓度 PM2.5浓度均值 PM2.5平均浓度值 \
            PM2.5年平均浓度 PM2.5年均值 PM2.5浓度值 PM2.5浓度年均值 PM2.5综合浓度 PM2.5累计浓度 \
            PM2.5累计平均浓度 PM2.5均值",
        ),
    IndicatorEntry::up("air_good", "空气质量优良天数(比例)", Subject::Environment)
        .measure("空气质量优良天数比例")
        .rate()
        .before(
            "\
            空气质量 环境空气质量 环境 城市环境 空气 城市空气质量 城市 地级及以上城市 中心城区 \
            大气 市区 城区 县城 城市环境空气质量 主城区 中心城市 设区城市 设区市 地级城市 县级城市 以上城市",
        )
        .called(
            "\
            优良天数比例 空气质量优良率 空气优良率 空气质量优良天数比例 优良天数率 优良天数占比 \
            空气质量优良 优良天数达标率 优良天气比例 空气质量达标率 空气质量优良比例 \
            空气质量优良天数 优良天数 空气质量优良天数率 优良天气率 空气质量达标天数比例 \
            优良天数达 优良天数平均比例",
        ),
    IndicatorEntry::up("air_good", "空气质量优良天数(比例)", Subject::Environment)
        .measure("空气质量优良天数")
        .amount("天")
        .before("空气质量 环境空气质量 空气 城市空气质量 中心城区 城区 大气 全年 市区 中心城市")
        .called(
            "\
            优良天数 优良天气 空气质量优良天数 空气质量达标天数 空气质量优良天气 达标天数 优良天 \
            空气质量二级以上天数 空气质量优良 二级以上优良天数",
        ),
    IndicatorEntry::up("water_q", "地表水/国省考断面优良(Ⅲ类及以上)比例", Subject::Environment)
        .rate()
        .called(
            "水质优良率 水质优良比例 地表水水质优良率 断面水质优良率 出境断面水质 出省境断面水质",
        )
        .shaped(&[NamePattern {
            any: "断面 地表水 河流水质 河湖水质",
            ends: "\
                优良率 优良比例 达标率 优良水体比例 水质优良 水质 水体比例 断面比例 III类比例 \
                III类以上比例 III类及以上比例 达标比例 优良 III类水质比例 优良断面比例 优良占比 \
                优于III类比例 水质比例 III类及以上 III类以上 优良水质比例",
            without: "饮用水 水源 劣 海域 地下水 处理",
        }]),
    IndicatorEntry::down("nox", "氮氧化物/VOCs排放量", Subject::Environment)
        .measure("氮氧化物排放量")
        .change()
        .called("氮氧化物 氮氧化物排放 氮氧化物排放量 氮氧化物排放总量"),
    IndicatorEntry::down("nox", "氮氧化物/VOCs排放量", Subject::Environment)
        .measure("挥发性有机物排放量")
        .change()
        .called(
            "\
            挥发性有机物 挥发性有机物排放 挥发性有机物排放量 挥发性有机物排放总量 VOCs VOCs排放量 \
            VOCs排放 VOCs排放总量",
        ),
    IndicatorEntry::down("so2", "二氧化硫排放量", Subject::Environment)
        .change()
        .called("二氧化硫 二氧化硫排放 二氧化硫排放量 二氧化硫排放总量"),
    IndicatorEntry::down("cod", "化学需氧量排放量", Subject::Environment).change().called(
        "\
        化学需氧量 化学需氧量排放 化学需氧量排放量 化学需氧量排放总量 COD COD排放量 COD排放 \
        COD排放总量",
    ),
    IndicatorEntry::down("nh3n", "氨氮排放量", Subject::Environment)
        .change()
        .called("氨氮 氨氮排放 氨氮排放量 氨氮排放总量"),
    IndicatorEntry::up("afforest", "营造林面积", Subject::Environment)
        .count(AREA)
        .before("人工 植树 荒山 飞播 退化林修复和 生态 义务 森林")
        .called(
            "\
            营造林 造林 营造林面积 造林面积 人工造林 植树造林 国土绿化 造林绿化 国土绿化面积 \
            造林绿化面积 绿化造林 成片造林 成片林 造成片林 新造林 新造林面积 新造成片林",
        ),
    IndicatorEntry::up("afforest", "营造林面积", Subject::Environment)
        .measure("封山育林")
        .count(AREA)
        .called("封山育林 封山育林面积"),
    IndicatorEntry::up("afforest", "营造林面积", Subject::Environment)
        .measure("种草")
        .count(AREA)
        .called("种草 种草改良 种草面积 人工种草"),
    IndicatorEntry::up("forest", "森林覆盖率", Subject::Environment).rate().called("森林覆盖率 森林面积覆盖率"),
    IndicatorEntry::up("forest", "森林覆盖率", Subject::Environment)
        .measure("林草覆盖率")
        .rate()
        .called("林草覆盖率 林草综合覆盖率 林草植被覆盖率 林草植被综合覆盖度 林草综合植被盖度"),
    IndicatorEntry::up("solid_waste", "生活垃圾(无害化)处理/资源化利用率", Subject::Environment)
        .measure("生活垃圾无害化处理率")
        .rate()
        .before("城乡生活 城镇生活 农村生活 生活 城市生活 城市 城镇 农村 县城 城乡")
        .called("垃圾无害化处理率 垃圾处理率 垃圾集中处理率 垃圾无害化率"),
    IndicatorEntry::up("solid_waste", "生活垃圾(无害化)处理/资源化利用率", Subject::Environment)
        .measure("生活垃圾资源化利用率")
        .rate()
        .before("城乡生活 生活 城市生活 农村生活 建筑 城市 餐厨")
        .called("垃圾资源化利用率 垃圾回收利用率"),
    IndicatorEntry::up("solid_waste", "生活垃圾(无害化)处理/资源化利用率", Subject::Environment)
        .measure("固废综合利用率")
        .rate()
        .before("大宗 工业 一般工业 大宗工业 新增大宗")
        .called("固废综合利用率 固废资源化利用率 固废利用率"),
    IndicatorEntry::up("solid_waste", "生活垃圾(无害化)处理/资源化利用率", Subject::Environment)
        .measure("垃圾分类覆盖率")
        .rate()
        .before("城乡生活 生活 城市生活 农村生活 居民小区生活 城市")
        .called("垃圾分类覆盖率 垃圾分类率 垃圾分类处理率"),
    IndicatorEntry::up("soil_erosion", "水土流失治理面积", Subject::Environment)
        .count(AREA)
        .before("治理 综合治理 新增")
        .called(
            "\
            水土流失 水土流失治理面积 水土流失面积 水土流失治理 水土流失综合治理面积 \
            水土流失综合治理 治理水土流失 治理水土流失面积",
        ),
    IndicatorEntry::up("rural_sewage", "农村生活污水治理率", Subject::Agriculture)
        .rate()
        .before("行政村 自然村")
        .called(
            "\
        农村生活污水治理率 生活污水治理率 农村生活污水处理率 农村生活污水有效治理率 \
        生活污水处理率 农村污水治理率 农村生活污水治理覆盖率 农村生活污水收集处理率",
        ),
    IndicatorEntry::up("rural_sewage", "农村生活污水治理率", Subject::Agriculture)
        .measure("农村生活污水治理村")
        .count("个")
        .before("行政村 自然村")
        .called("农村生活污水 农村生活污水治理 农村生活污水处理设施 农村生活污水治理村"),
];
