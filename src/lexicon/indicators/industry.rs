//! Canonical indicators of industry, services, science, farming, energy and transport output.

use super::entry::{AREA, FIRMS, GRAIN_WEIGHT, IndicatorEntry, MONEY, YUAN};
use crate::lexicon::goal_subjects::Subject;

pub(super) const ENTRIES: &[IndicatorEntry] = &[
    IndicatorEntry::up("ind_va", "规模以上工业增加值", Subject::Industry)
        .change()
        .called("规上工业增加值 规上工增 限上工业增加值"),
    IndicatorEntry::up("ind_va", "规模以上工业增加值", Subject::Industry)
        .measure("工业增加值")
        .change()
        .called("工业增加值 全部工业增加值"),
    IndicatorEntry::up("ind_output", "规模以上工业总产值", Subject::Industry)
        .change()
        .amount(YUAN)
        .called("规上工业总产值 规上工业产值"),
    IndicatorEntry::up("ind_output", "规模以上工业总产值", Subject::Industry)
        .measure("工业总产值")
        .change()
        .amount(YUAN)
        .called("工业总产值 全部工业总产值"),
    IndicatorEntry::up("constr_va", "建筑业总产值/增加值", Subject::Industry)
        .measure("建筑业总产值")
        .change()
        .amount(YUAN)
        .called("建筑业总产值 建筑业产值"),
    IndicatorEntry::up("constr_va", "建筑业总产值/增加值", Subject::Industry)
        .measure("建筑业增加值")
        .change()
        .amount(YUAN)
        .called("建筑业增加值"),
    IndicatorEntry::up("mfg_share", "制造业增加值占GDP比重", Subject::Industry).rate().called(
        "\
        制造业增加值占GDP比例 制造业增加值占比 制造业占GDP比例 制造业增加值占比例 \
        制造业增加值比例 制造业增加值占GDP",
    ),
    IndicatorEntry::up("hitech_va", "高技术制造业增加值", Subject::Industry).change_or_share().called(
        "\
        高技术制造业增加值 规上高技术制造业增加值 高技术制造业占规上工业增加值比例 \
        高技术制造业占规上工业增加值 规上工业高技术制造业增加值",
    ),
    IndicatorEntry::up("hitech_va", "高技术制造业增加值", Subject::Industry)
        .measure("高技术产业增加值")
        .change_or_share()
        .called("高技术产业增加值 规上高技术产业增加值"),
    IndicatorEntry::up("hitech_va", "高技术制造业增加值", Subject::Industry)
        .measure("高新技术产业增加值")
        .change_or_share()
        .called("高新技术产业增加值 规上高新技术产业增加值"),
    IndicatorEntry::up("sei_va", "战略性新兴产业增加值", Subject::Industry)
        .change_or_share()
        .amount(YUAN)
        .called(
            "\
        战略性新兴产业增加值 规上战略性新兴产业增加值 规上工业战略性新兴产业增加值 \
        工业战略性新兴产业增加值 战略性新兴产业占规上工业增加值比例",
        ),
    IndicatorEntry::up("sei_va", "战略性新兴产业增加值", Subject::Industry)
        .measure("战略性新兴产业产值")
        .change_or_share()
        .amount(YUAN)
        .called("战略性新兴产业产值 战略性新兴产业总产值 规上战略性新兴产业产值"),
    IndicatorEntry::up("digital_core", "数字经济核心产业增加值", Subject::Industry)
        .change_or_share()
        .amount(YUAN)
        .called("数字经济核心产业增加值 数字经济核心产业 数字经济核心产业占GDP比例"),
    IndicatorEntry::up("digital_core", "数字经济核心产业增加值", Subject::Industry)
        .measure("数字经济规模")
        .change_or_share()
        .amount(YUAN)
        .called("数字经济规模 数字经济总规模"),
    IndicatorEntry::up("digital_core", "数字经济核心产业增加值", Subject::Industry)
        .measure("数字经济增加值")
        .change_or_share()
        .amount(YUAN)
        .called("数字经济增加值"),
    IndicatorEntry::up("nev", "新能源汽车产(销)量/推广", Subject::Industry)
        .change()
        .amount("辆 台")
        .before("新增 推广 推广应用 生产 销售")
        .called(
            "\
            新能源汽车 新能源汽车产量 新能源汽车销量 新能源汽车产销 新能源汽车产销量 \
            新能源汽车推广 新能源汽车推广应用 新能源汽车保有量",
        ),
    IndicatorEntry::up("zone", "开发区(高新区)营业收入/产值", Subject::Industry)
        .change()
        .amount(YUAN)
        .before("经济 工业类 各类 产业 工业 省级 完成")
        .called(
            "\
            开发区营业收入 开发区营业总收入 开发区主营业务收入 开发区完成主营业务收入 \
            开发区工业总产值 开发区规上工业总产值 开发区总产值 开发区产值 开发区规上工业增加值 \
            开发区工业增加值 园区营业收入 园区营业总收入 园区主营业务收入 园区工业总产值 \
            园区规上工业总产值 园区总产值 园区产值 园区规上工业增加值 园区工业增加值 \
            开发区工业企业营业收入 园区企业工业总产值",
        ),
    IndicatorEntry::up("ic_elec", "全社会/工业用电量", Subject::Industry)
        .measure("全社会用电量")
        .change()
        .amount("千瓦时 度")
        .called("全社会用电量 全社会用电 用电量"),
    IndicatorEntry::up("ic_elec", "全社会/工业用电量", Subject::Industry)
        .measure("工业用电量")
        .change()
        .amount("千瓦时 度")
        .called("工业用电量 规上工业用电量 工业用电"),
    IndicatorEntry::up("svc_va", "服务业增加值", Subject::Consumption)
        .change_or_share()
        .amount(YUAN)
        .called("服务业增加值 三产增加值 三产 三次产业增加值三产"),
    IndicatorEntry::up("new_ent", "新增规上企业/“四上”企业", Subject::Industry)
        .count(FIRMS)
        .before("净增 纳统")
        .called("四上企业 四上 规上企业 四上单位"),
    IndicatorEntry::up("new_ent", "新增规上企业/“四上”企业", Subject::Industry)
        .measure("规上工业企业")
        .count(FIRMS)
        .called("规上工业企业 规上工业 小升规企业 小升规工业企业"),
    IndicatorEntry::up("new_ent", "新增规上企业/“四上”企业", Subject::Consumption)
        .measure("规上服务业企业")
        .count(FIRMS)
        .called("规上服务业企业"),
    IndicatorEntry::up("new_ent", "新增规上企业/“四上”企业", Subject::Consumption)
        .measure("限上企业")
        .count(FIRMS)
        .called(
            "\
            限上企业 限上商贸企业 限上商贸流通企业 限上批零住餐企业 限上商业企业 限上贸易企业 \
            限上批发零售住宿餐饮企业",
        ),
    IndicatorEntry::up("listing", "上市(挂牌)企业数", Subject::Finance)
        .count(FIRMS)
        .before("境内外 境内 境外 新三板 主板 A股 科创板 北交所 上市")
        .called(
            "\
            上市公司 上市企业 挂牌企业 上市挂牌企业 挂牌上市企业 上市后备企业挂牌 挂牌公司 \
            境内外上市企业 境内外上市公司",
        ),
    IndicatorEntry::up("rd_int", "研发经费投入强度", Subject::Science).change_or_share().called(
        "\
        研发经费投入强度 研发投入强度 研发经费强度 研发强度 全社会研发强度 \
        研发经费投入占GDP比例 研发经费占GDP比例 研发投入占GDP比例 研发支出占GDP比例 \
        研发经费支出占GDP比例 研发经费投入占GDP 研发投入占GDP",
    ),
    IndicatorEntry::up("rd_int", "研发经费投入强度", Subject::Science)
        .measure("研发经费投入")
        .change_or_share()
        .called(
            "\
            全社会研发经费投入 全社会研发经费 全社会研发投入 全社会研发 研发经费 研发经费投入 \
            全社会研发经费支出 全社会研发支出 研发经费支出 全社会研发投入经费 \
            全社会研发活动经费支出",
        ),
    IndicatorEntry::up("hte", "高新技术企业数", Subject::Science)
        .count(FIRMS)
        .called("高新技术企业 高企"),
    IndicatorEntry::up("tech_sme", "科技型中小企业数", Subject::Science)
        .count(FIRMS)
        .before("评价入库 评价")
        .called("科技型中小企业 评价科技型中小企业 入库科技型中小企业"),
    IndicatorEntry::up("sprdx", "专精特新企业/小巨人", Subject::Industry)
        .measure("专精特新企业")
        .count(FIRMS)
        .before("国省级 国家级省级 省市级")
        .called("专精特新企业 专精特新中小企业 专精特新 专精特新型企业 专精特新型中小企业 \
             专精特新工业企业"),
    IndicatorEntry::up("sprdx", "专精特新企业/小巨人", Subject::Industry)
        .measure("专精特新小巨人企业")
        .count(FIRMS)
        .before("重点")
        .called("专精特新小巨人企业 小巨人企业 专精特新小巨人 小巨人"),
    IndicatorEntry::up("sprdx", "专精特新企业/小巨人", Subject::Industry)
        .measure("单项冠军")
        .count(FIRMS)
        .before("制造业")
        .called("单项冠军 单项冠军企业 制造业单项冠军企业 制造业单项冠军"),
    IndicatorEntry::up("tech_contract", "技术合同成交额", Subject::Science)
        .change()
        .amount(YUAN)
        .before("登记")
        .called(
            "\
            技术合同成交额 技术合同成交 技术合同登记额 技术合同成交金额 技术合同成交总额 \
            技术合同登记成交额 技术合同交易额 技术合同认定登记成交额 技术合同",
        ),
    IndicatorEntry::up("patent", "每万人口(高价值)发明专利拥有量", Subject::Science)
        .measure("每万人口发明专利拥有量")
        .change()
        .amount("件")
        .called(
            "\
            每万人口发明专利拥有量 每万人发明专利拥有量 万人发明专利拥有量 \
            每万人口有效发明专利拥有量 万人有效发明专利拥有量 每万人有效发明专利拥有量 \
            每万常住人口发明专利拥有量",
        ),
    IndicatorEntry::up("patent", "每万人口(高价值)发明专利拥有量", Subject::Science)
        .measure("每万人口高价值发明专利拥有量")
        .change()
        .amount("件")
        .called(
            "\
            每万人口高价值发明专利拥有量 每万人高价值发明专利拥有量 万人高价值发明专利拥有量 \
            每万人口高价值发明专利",
        ),
    IndicatorEntry::up("patent", "每万人口(高价值)发明专利拥有量", Subject::Science)
        .measure("发明专利拥有量")
        .change()
        .count("件")
        .called(
            "\
            发明专利 发明专利拥有量 有效发明专利 有效发明专利拥有量 高价值发明专利 \
            高价值发明专利拥有量 有效发明专利量",
        ),
    IndicatorEntry::floor("grain", "粮食产量", Subject::Agriculture)
        .amount(GRAIN_WEIGHT)
        .called("粮食产量 粮食总产量 粮食总产 粮食产能 粮食综合生产能力 粮食生产 粮食综合产能"),
    IndicatorEntry::floor("grain_area", "粮食播种面积", Subject::Agriculture).amount(AREA).called(
        "\
        粮食播种面积 粮食面积 播种面积 粮食种植面积 粮食作物播种面积 粮食作物种植面积 \
        粮食生产面积 粮食播面 粮食作物面积",
    ),
    IndicatorEntry::up("agri_va", "第一产业/农林牧渔业增加值", Subject::Agriculture)
        .measure("第一产业增加值")
        .change()
        .called("一产增加值 一产"),
    IndicatorEntry::up("agri_va", "第一产业/农林牧渔业增加值", Subject::Agriculture)
        .measure("农林牧渔业增加值")
        .change()
        .called("农林牧渔业增加值 农业增加值 农林牧渔增加值"),
    IndicatorEntry::up("agri_va", "第一产业/农林牧渔业增加值", Subject::Agriculture)
        .measure("农业总产值")
        .change()
        .called("农业总产值 农林牧渔业总产值 农林牧渔总产值"),
    IndicatorEntry::floor("arable", "耕地保有量", Subject::Agriculture)
        .amount(AREA)
        .before("落实 严格落实 坚守 守住 严守")
        .called("耕地保有量"),
    IndicatorEntry::floor("arable", "耕地保有量", Subject::Agriculture)
        .measure("永久基本农田")
        .amount(AREA)
        .called("永久基本农田 永久基本农田保护面积 永久基本农田面积"),
    IndicatorEntry::up("farmland", "高标准农田建设", Subject::Agriculture)
        .count(AREA)
        .before("高效节水")
        .called("高标准农田 高标准基本农田"),
    IndicatorEntry::up("pig", "生猪出栏/存栏", Subject::Agriculture)
        .measure("生猪出栏")
        .amount("头 头只")
        .called("生猪出栏 生猪出栏量 出栏生猪"),
    IndicatorEntry::up("pig", "生猪出栏/存栏", Subject::Agriculture)
        .measure("生猪存栏")
        .amount("头 头只")
        .called("生猪存栏 生猪存栏量 存栏生猪"),
    IndicatorEntry::up("pig", "生猪出栏/存栏", Subject::Agriculture)
        .measure("能繁母猪")
        .amount("头 头只")
        .called("能繁母猪 能繁母猪存栏 能繁母猪存栏量 能繁母猪保有量"),
    IndicatorEntry::up("facility_agri", "蔬菜/肉蛋奶/水产品产量", Subject::Agriculture)
        .measure("蔬菜产量")
        .amount(GRAIN_WEIGHT)
        .called("蔬菜产量 蔬菜总产量 蔬菜总产"),
    IndicatorEntry::up("facility_agri", "蔬菜/肉蛋奶/水产品产量", Subject::Agriculture)
        .measure("肉蛋奶产量")
        .amount(GRAIN_WEIGHT)
        .called("肉蛋奶 肉蛋奶产量 肉蛋奶总产量 肉蛋奶总产"),
    IndicatorEntry::up("facility_agri", "蔬菜/肉蛋奶/水产品产量", Subject::Agriculture)
        .measure("水产品产量")
        .amount(GRAIN_WEIGHT)
        .called("水产品产量 水产品总产量"),
    IndicatorEntry::up("facility_agri", "蔬菜/肉蛋奶/水产品产量", Subject::Agriculture)
        .measure("水果产量")
        .amount(GRAIN_WEIGHT)
        .called("水果产量 水果总产量"),
    IndicatorEntry::floor("energy_cap", "能源综合生产能力/原煤原油天然气产量", Subject::Energy)
        .amount("吨")
        .called("能源综合生产能力 一次能源产量 一次能源生产 能源产量"),
    IndicatorEntry::floor("energy_cap", "能源综合生产能力/原煤原油天然气产量", Subject::Energy)
        .measure("原煤产量")
        .amount("吨")
        .called("原煤产量 煤炭产量 煤炭稳产 原煤 煤炭总产量"),
    IndicatorEntry::floor("energy_cap", "能源综合生产能力/原煤原油天然气产量", Subject::Energy)
        .measure("原油产量")
        .amount("吨")
        .called("原油产量 原油稳产"),
    IndicatorEntry::floor("energy_cap", "能源综合生产能力/原煤原油天然气产量", Subject::Energy)
        .measure("天然气产量")
        .amount("立方米 立方 方")
        .called("天然气产量"),
    IndicatorEntry::up("renew", "新能源(风光)装机容量", Subject::Energy)
        .count("千瓦 GW 吉瓦 兆瓦 MW")
        .before("新增 累计 并网 电力 发电")
        .called(
            "\
            新能源装机 新能源装机容量 新能源装机规模 新能源并网装机 新能源并网规模 新能源发电装机 \
            新能源并网 风光装机 风电光伏装机 新能源 清洁能源装机 清洁能源装机容量 可再生能源装机 \
            可再生能源装机容量 可再生能源发电装机 清洁能源装机规模 风电光伏装机容量 新增新能源装机 \
            新能源电力装机 清洁能源 新能源装机总容量 新能源装机总量 可再生能源发电装机容量 风电光伏并网装机 \
            风电光伏并网 并网装机容量 新能源并网装机容量 风光装机容量",
        ),
    IndicatorEntry::up("renew", "新能源(风光)装机容量", Subject::Energy)
        .measure("光伏装机")
        .count("千瓦 GW 吉瓦 兆瓦 MW")
        .before("并网 新增 累计 分布式 集中式")
        .called("光伏装机 光伏装机容量 光伏发电 光伏发电装机 光伏发电装机容量 光伏 光伏并网"),
    IndicatorEntry::up("renew", "新能源(风光)装机容量", Subject::Energy)
        .measure("风电装机")
        .count("千瓦 GW 吉瓦 兆瓦 MW")
        .before("并网 新增 累计")
        .called("风电 风电装机 风电装机容量 风力发电 海上风电 海上风电装机"),
    IndicatorEntry::up("airport", "机场旅客吞吐量/港口吞吐量", Subject::Transport)
        .measure("旅客吞吐量")
        .change()
        .amount("人次 人")
        .before("机场 航空 民航 空港")
        .called("旅客吞吐量 机场旅客吞吐量 机场吞吐量"),
    IndicatorEntry::up("airport", "机场旅客吞吐量/港口吞吐量", Subject::Transport)
        .measure("机场货邮吞吐量")
        .change()
        .amount("吨")
        .before("机场 航空 民航")
        .called("货邮吞吐量 机场货邮吞吐量 机场货运吞吐量"),
    IndicatorEntry::up("airport", "机场旅客吞吐量/港口吞吐量", Subject::Transport)
        .measure("港口货物吞吐量")
        .change()
        .amount("吨")
        .before("港口 沿海港口 港 规上港口 港口完成")
        .called("货物吞吐量 港口吞吐量 港口货物吞吐量"),
    IndicatorEntry::up("airport", "机场旅客吞吐量/港口吞吐量", Subject::Transport)
        .measure("集装箱吞吐量")
        .change()
        .amount("标箱 标准箱 箱")
        .before("港口 沿海港口 港")
        .called("集装箱吞吐量 港口集装箱吞吐量 集装箱"),
    IndicatorEntry::up("expressway", "高速公路/铁路通车里程", Subject::Transport)
        .measure("高速公路里程")
        .count("公里")
        .called(
            "\
            高速公路 高速公路通车里程 高速公路里程 高速公路通车总里程 高速公路总里程 高速里程 \
            高速公路运营里程",
        ),
    IndicatorEntry::up("expressway", "高速公路/铁路通车里程", Subject::Transport)
        .measure("铁路里程")
        .count("公里")
        .called("铁路营业里程 铁路里程 铁路运营里程 铁路通车里程 铁路总里程"),
    IndicatorEntry::up("expressway", "高速公路/铁路通车里程", Subject::Transport)
        .measure("高铁里程")
        .count("公里")
        .called("高铁里程 高速铁路里程 高铁运营里程 高铁营业里程 高铁通车里程"),
    IndicatorEntry::up("expressway", "高速公路/铁路通车里程", Subject::Transport)
        .measure("轨道交通里程")
        .count("公里")
        .called(
            "\
            轨道交通 轨道交通运营里程 轨道交通里程 城市轨道交通运营里程 地铁运营里程 \
            轨道交通通车里程",
        ),
    IndicatorEntry::up("village_econ", "村集体经济收入", Subject::Agriculture)
        .change()
        .amount(MONEY)
        .before("农村 村级 村 村均")
        .called(
            "\
            集体经济收入 集体经济总收入 村级集体经济 集体经济年收入 村集体经济收入 \
            村级集体经济收入 村级集体经济总收入",
        ),
    IndicatorEntry::up("village_econ", "村集体经济收入", Subject::Agriculture)
        .measure("集体经济经营性收入")
        .change()
        .amount(MONEY)
        .before("农村 村级 村")
        .called(
            "\
            集体经济经营性收入 村级集体经济经营性收入 村集体经济经营性收入 村集体经营性收入 \
            集体经营性收入",
        ),
];
