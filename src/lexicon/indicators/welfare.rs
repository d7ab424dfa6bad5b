//! Canonical indicators of social security, schools, health, tourism, safety and government service.

use super::entry::{IndicatorEntry, NamePattern, YUAN};
use crate::lexicon::goal_subjects::Subject;

pub(super) const ENTRIES: &[IndicatorEntry] = &[
    IndicatorEntry::up("health_cov", "基本医保参保率", Subject::Employment)
        .rate()
        .before("城乡居民 居民 城镇居民 城乡 农村居民 新型农村合作")
        .called(
            "\
            医保参保率 基本医保参保率 城乡居民医保参保率 城乡居民基本医保参保率 医保覆盖率 \
            基本医保覆盖率",
        ),
    IndicatorEntry::up("pension_cov", "基本养老保险参保(率)", Subject::Employment)
        .rate()
        .before("城乡居民 居民 城镇职工 企业职工 城乡 法定人员")
        .called("养老保险参保率 养老参保率 基本养老保险参保率 养老保险覆盖率 基本养老保险覆盖率"),
    IndicatorEntry::up("pension_cov", "基本养老保险参保(率)", Subject::Employment)
        .measure("养老保险参保人数")
        .amount("人 人次")
        .before("城乡居民 居民 城镇职工 企业职工 城乡 城镇")
        .called("养老保险参保 基本养老保险参保 参加基本养老保险 养老保险参保人员"),
    IndicatorEntry::up("dibao", "城乡低保标准", Subject::Employment)
        .measure("城市低保标准")
        .change()
        .amount(YUAN)
        .called("城市低保标准 城镇低保标准 城市居民低保标准 城市低保"),
    IndicatorEntry::up("dibao", "城乡低保标准", Subject::Employment)
        .measure("农村低保标准")
        .change()
        .amount(YUAN)
        .called("农村低保标准 农村居民低保标准 农村低保"),
    IndicatorEntry::up("dibao", "城乡低保标准", Subject::Employment).change().amount(YUAN).called(
        "低保标准 城乡低保标准 城乡居民低保标准 城乡低保保障标准 低保保障标准 城乡低保平均标准",
    ),
    IndicatorEntry::up("dibao", "城乡低保标准", Subject::Employment)
        .measure("特困人员供养标准")
        .change()
        .amount(YUAN)
        .called("特困人员供养标准 特困人员救助供养标准 特困供养标准 特困人员基本生活标准"),
    IndicatorEntry::up("nursery", "3岁以下婴幼儿托位", Subject::Employment)
        .count("个 张")
        .before("婴幼儿 普惠 普惠性 3岁以下婴幼儿 3岁以下 托育 托育服务 0—3岁婴幼儿 示范性 嵌入式")
        .called("托位 普惠托位 托育服务托位 托育托位 婴幼儿托位"),
    IndicatorEntry::up("nursery", "3岁以下婴幼儿托位", Subject::Employment)
        .measure("每千人口托位")
        .amount("个")
        .before("拥有 3岁以下 婴幼儿 全市 每")
        .called(
            "\
            千人托位 千人口婴幼儿托位 每千人口3岁以下婴幼儿托位 千人口拥有托位 每千人口拥有婴幼儿托位 \
            每千人拥有托位             每千人口托位 每千常住人口托位 千人口托位 每千人托位 每千人口拥有3岁以下婴幼儿托位 \
            每千人口拥有托位 每千人口拥有3岁以下婴幼儿照护服务托位 每千常住人口拥有托位",
        ),
    IndicatorEntry::up("elder_bed", "养老床位/护理型床位", Subject::Employment)
        .count("张 个")
        .before("普惠 普惠型 各类 新型 公办 养老机构 社区 示范性 护理型")
        .called("养老床位 养老服务床位 养老机构床位 社会养老床位 机构养老床位"),
    IndicatorEntry::up("elder_bed", "养老床位/护理型床位", Subject::Employment)
        .measure("护理型床位")
        .count("张 个")
        .before("养老 养老机构")
        .called("护理型床位 护理型养老床位 养老护理型床位 养老机构护理型床位"),
    IndicatorEntry::up("elder_bed", "养老床位/护理型床位", Subject::Employment)
        .measure("家庭养老床位")
        .count("张 个")
        .called("家庭养老床位"),
    IndicatorEntry::up("elder_bed", "养老床位/护理型床位", Subject::Employment)
        .measure("护理型床位占比")
        .rate()
        .before("机构 公办 公办养老机构 养老 养老机构")
        .called(
            "\
            护理型床位占比 养老机构护理型床位占比 护理型床位比例 护理型养老床位占比 \
            养老机构护理型床位比例 护理型床位占养老床位比例",
        ),
    IndicatorEntry::up("school_seats", "新增学位/新改扩建学校", Subject::Education)
        .count("个 座")
        .before(
            "\
            基础教育 义务教育 公办 中小学 学前教育 普通高中 幼儿园 公办幼儿园 小学 初中 高中 \
            公办中小学 中小学公办 公办义务教育 普惠性 公办学前 义务教育公办 普惠性学前教育 \
            公办基础教育 基础教育公办 普通高中公办 中小学幼儿园 幼儿园公办 学前 公办高中",
        )
        .called("学位"),
    IndicatorEntry::up("school_seats", "新增学位/新改扩建学校", Subject::Education)
        .measure("新改扩建学校")
        .amount("所")
        .shaped(&[NamePattern {
            any: "新建 改扩建 新改扩建 新改建 改建 扩建 迁建",
            ends: "幼儿园 学校 中小学 小学 中学 高中 初中",
            without: "高校 职业 党校 大学 培训",
        }]),
    IndicatorEntry::up("preschool", "学前教育/普惠园覆盖率", Subject::Education)
        .measure("普惠性幼儿园覆盖率")
        .rate()
        .called(
            "\
            普惠性幼儿园覆盖率 普惠幼儿园覆盖率 普惠率 普惠性学前教育覆盖率 学前教育普惠率 \
            普惠园覆盖率 普惠性幼儿园在园幼儿占比",
        ),
    IndicatorEntry::up("preschool", "学前教育/普惠园覆盖率", Subject::Education)
        .measure("学前教育毛入园率")
        .rate()
        .before("学前一年 学前三年 学前两年 幼儿")
        .called("学前教育毛入园率 学前三年毛入园率 学前毛入园率 学前三年教育毛入园率 毛入园率"),
    IndicatorEntry::up("preschool", "学前教育/普惠园覆盖率", Subject::Education)
        .measure("公办园占比")
        .rate()
        .called(
            "\
        公办园占比 公办幼儿园占比 公办园在园幼儿占比 公办幼儿园在园幼儿占比 公办园在园幼儿比例 \
        公办幼儿园在园幼儿比例 公办园在园幼儿数占比",
        ),
    IndicatorEntry::up("hs_rate", "高中阶段/高等教育毛入学率", Subject::Education)
        .measure("高中阶段毛入学率")
        .rate()
        .called("高中阶段毛入学率 高中阶段教育毛入学率 高中毛入学率 高中教育毛入学率"),
    IndicatorEntry::up("hs_rate", "高中阶段/高等教育毛入学率", Subject::Education)
        .measure("高等教育毛入学率")
        .rate()
        .called("高等教育毛入学率"),
    IndicatorEntry::up("hs_rate", "高中阶段/高等教育毛入学率", Subject::Education)
        .measure("义务教育巩固率")
        .rate()
        .called(
            "\
            九年义务教育巩固率 义务教育巩固率 义务教育阶段巩固率 九年制义务教育巩固率 小学巩固率 \
            初中巩固率",
        ),
    IndicatorEntry::up("beds", "医疗床位/每千人口执业(助理)医师", Subject::Health)
        .measure("每千人口医疗床位")
        .amount("张")
        .shaped(&[NamePattern {
            any: "每千人 每千常住人口 每千人口 千人",
            ends: "床位 床位数",
            without: "养老 护理型",
        }]),
    IndicatorEntry::up("beds", "医疗床位/每千人口执业(助理)医师", Subject::Health)
        .measure("每千人口执业医师")
        .amount("人 名")
        .shaped(&[NamePattern {
            any: "每千人 每千常住人口 每千人口",
            ends: "医师 医师数",
            without: "全科",
        }]),
    IndicatorEntry::up("beds", "医疗床位/每千人口执业(助理)医师", Subject::Health)
        .measure("医疗床位")
        .count("张")
        .called("医疗机构床位 医疗床位 医疗卫生机构床位 医院床位"),
    IndicatorEntry::up("hospital", "三级/县级医院达标建设", Subject::Health)
        .measure("三级医院")
        .count("家 所 个")
        .called("三级医院 三级甲等医院 三甲医院 三级公立医院"),
    IndicatorEntry::up("hospital", "三级/县级医院达标建设", Subject::Health)
        .measure("县级医院")
        .count("家 所 个")
        .called("县级医院 县级公立医院"),
    IndicatorEntry::up("tourism", "接待游客/旅游收入", Subject::Culture)
        .measure("旅游收入")
        .change()
        .amount(YUAN)
        .before("国内 文化")
        .called(
            "\
            旅游收入 旅游总收入 旅游综合收入 旅游总花费 旅游花费 国内旅游收入 游客总花费 游客花费 \
            旅游综合总收入 文旅总收入 旅游业总收入",
        ),
    IndicatorEntry::up("tourism", "接待游客/旅游收入", Subject::Culture)
        .measure("接待游客")
        .change()
        .amount("人次 人")
        .called(
            "\
            接待游客 游客接待 游客接待量 旅游人次 游客 接待游客人次 游客人次 旅游接待人次 \
            接待国内外游客 国内外游客 接待旅游人次 旅游接待量 接待国内游客 游客接待人次 接待旅游者 \
            接待中外游客 来访游客 累计接待游客",
        ),
    IndicatorEntry::up("tourism", "接待游客/旅游收入", Subject::Culture)
        .measure("过夜游客")
        .change()
        .amount("人次 人")
        .called("过夜游客 接待过夜游客 过夜游客人次"),
    IndicatorEntry::up("scenic", "A级景区/旅游品牌创建", Subject::Culture)
        .measure("5A级景区")
        .count("个 家 处")
        .before("国家")
        .called("5A级景区 5A级旅游景区 5A景区 AAAAA级旅游景区"),
    IndicatorEntry::up("scenic", "A级景区/旅游品牌创建", Subject::Culture)
        .measure("4A级景区")
        .count("个 家 处")
        .before("国家")
        .called(
            "\
            4A级景区 4A级旅游景区 4A景区 AAAA级旅游景区 4A级以上景区 4A级及以上景区 \
            4A级以上旅游景区 4A级及以上旅游景区",
        ),
    IndicatorEntry::up("scenic", "A级景区/旅游品牌创建", Subject::Culture)
        .measure("3A级景区")
        .count("个 家 处")
        .before("国家")
        .called(
            "\
            3A级景区 3A级旅游景区 3A景区 AAA级旅游景区 3A级以上景区 3A级及以上景区 \
            3A级以上旅游景区 3A级及以上旅游景区",
        ),
    IndicatorEntry::up("scenic", "A级景区/旅游品牌创建", Subject::Culture)
        .count("个 家 处")
        .before("国家")
        .called("A级景区 A级旅游景区 A级以上旅游景区"),
    IndicatorEntry::down("safety", "生产安全事故起数/死亡人数", Subject::Safety)
        .measure("生产安全事故起数")
        .change()
        .amount("起")
        .before("各类 较大以上 较大及以上 全市各类 一般 一般以上 道路交通和")
        .called(
            "\
            生产安全事故 生产安全事故起数 安全生产事故 安全生产事故起数 安全事故起数 安全事故 \
            生产安全事故发生起数",
        ),
    IndicatorEntry::down("safety", "生产安全事故起数/死亡人数", Subject::Safety)
        .measure("生产安全事故死亡人数")
        .change()
        .amount("人")
        .before("各类")
        .called(
            "\
            生产安全事故死亡人数 安全生产事故死亡人数 安全事故死亡人数 生产安全事故死亡 \
            生产安全事故起数死亡人数",
        ),
    IndicatorEntry::down("safety", "生产安全事故起数/死亡人数", Subject::Safety)
        .measure("亿元GDP生产安全事故死亡率")
        .change()
        .amount("人")
        .called("亿元GDP生产安全事故死亡率 亿元GDP生产安全事故死亡人数 单位GDP生产安全事故死亡率"),
    IndicatorEntry::down("safety", "生产安全事故起数/死亡人数", Subject::Safety)
        .measure("重特大事故")
        .change()
        .amount("起")
        .called("重特大事故 重特大生产安全事故 重特大安全事故"),
    IndicatorEntry::up("gov_service", "政务事项网办率/一网通办", Subject::Reform)
        .measure("网办率")
        .rate()
        .before("政务服务事项 政务服务 行政许可事项 政务事项 依申请政务服务事项 审批事项 可")
        .called(
            "\
            网办率 网上可办率 全程网办率 全程网办比例 全程网办 网上办理率 一网通办率 一网通办 \
            一网通办比例",
        ),
    IndicatorEntry::up("gov_service", "政务事项网办率/一网通办", Subject::Reform)
        .measure("即办率")
        .rate()
        .before("政务服务事项 政务服务 行政许可事项 政务事项 事项 审批")
        .called("即办率 即办件比例 即办件占比 即办比例 即办件率"),
    IndicatorEntry::up("gov_service", "政务事项网办率/一网通办", Subject::Reform)
        .measure("最多跑一次")
        .rate()
        .before("政务服务事项 政务服务 事项")
        .called("最多跑一次率 最多跑一次 最多跑一次事项占比 最多跑一次比例"),
    IndicatorEntry::up("gov_service", "政务事项网办率/一网通办", Subject::Reform)
        .measure("网办事项")
        .count("项 个")
        .before("政务服务")
        .called("全程网办事项 一网通办事项 即办事项 最多跑一次事项"),
];
