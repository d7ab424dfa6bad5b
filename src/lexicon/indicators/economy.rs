//! Canonical indicators of the whole economy: output, budget, investment, consumption, trade, prices.

use super::entry::{IndicatorEntry, MONEY, YUAN};
use crate::lexicon::goal_subjects::Subject;

const PROJECTS: &str = "\
    省市 省、市 重大 实施 谋划实施 谋划 安排 推进 新开工 开工 续建 新建 储备 列入 以上 \
    抓好 新增 全力";

pub(super) const ENTRIES: &[IndicatorEntry] = &[
    IndicatorEntry::up("gdp_growth", "地区生产总值增长", Subject::Economy)
        .change()
        .called("GDP 经济增长 经济总量增长"),
    IndicatorEntry::up("gdp_level", "地区生产总值总量", Subject::Economy)
        .amount(YUAN)
        .called("GDP 经济总量 GDP总量 经济规模"),
    IndicatorEntry::up("gdp_growth", "地区生产总值增长", Subject::Economy)
        .change()
        .called("经济总量"),
    IndicatorEntry::up("gdp_pc", "人均地区生产总值", Subject::Economy)
        .amount(MONEY)
        .called("人均GDP 人均GDP总量"),
    IndicatorEntry::up("budget_rev", "一般公共预算收入", Subject::Finance)
        .change()
        .amount(YUAN)
        .called(
            "\
        一般公共预算收入 一般公共财政预算收入 公共财政预算收入 公共财政收入 一般预算收入 \
        财政一般预算收入 一般公共财政收入 财政公共预算收入 公共预算收入",
        ),
    IndicatorEntry::up("budget_rev", "一般公共预算收入", Subject::Finance)
        .measure("财政总收入")
        .change()
        .amount(YUAN)
        .called(
            "\
            财政总收入 全部财政收入 财政收入 一般公共预算总收入 公共财政总收入 财政预算收入 \
            全口径财政收入",
        ),
    IndicatorEntry::up("budget_rev", "一般公共预算收入", Subject::Finance)
        .measure("地方财政收入")
        .change()
        .amount(YUAN)
        .called("地方财政收入 地方级财政收入"),
    IndicatorEntry::up("tax_rev", "税收收入", Subject::Finance)
        .change_or_share()
        .amount(YUAN)
        .called(
            "\
        税收收入 税收占比 税收占一般公共预算收入比例 税收占财政收入比例 税收收入占比 税收比例 \
        税收占地方一般公共预算收入比例",
        ),
    IndicatorEntry::up("livelihood_exp", "民生支出占比", Subject::Finance).rate().called(
        "\
        民生支出 民生领域支出 财政民生支出 财政支出用于民生 民生支出占财政支出 \
        财政支出用于民生比例 财政用于民生支出",
    ),
    IndicatorEntry::neutral("special_bond", "地方政府专项债券", Subject::Finance)
        .count(YUAN)
        .before("地方政府 政府 新增地方政府 新增政府")
        .called("专项债券 专项债 专项债券资金 专项债资金 专项债券额度 专项债额度 专项债券限额"),
    IndicatorEntry::neutral("deficit", "赤字率", Subject::Finance)
        .rate()
        .called("赤字率 财政赤字率"),
    IndicatorEntry::neutral("deficit", "赤字率", Subject::Finance)
        .measure("财政赤字")
        .amount(YUAN)
        .before("中央")
        .called("赤字 财政赤字 赤字规模 财政赤字规模"),
    IndicatorEntry::up("fai", "固定资产投资", Subject::Investment)
        .change()
        .amount(YUAN)
        .called("固定资产投资 固投 全社会固投 固定资产投资完成额"),
    IndicatorEntry::up("ind_inv", "工业投资", Subject::Investment)
        .change()
        .called("工业投资 工业固定资产投资"),
    IndicatorEntry::up("ind_inv", "工业投资", Subject::Investment)
        .measure("制造业投资")
        .change()
        .amount(YUAN)
        .called("制造业投资 制造业固定资产投资"),
    IndicatorEntry::up("ind_inv", "工业投资", Subject::Investment)
        .measure("民间投资")
        .change()
        .amount(YUAN)
        .called("民间投资 民间固定资产投资"),
    IndicatorEntry::up("ind_inv", "工业投资", Subject::Investment)
        .measure("技改投资")
        .change()
        .called(
            "技改投资 技术改造投资 工业技改投资 工业技术改造投资 制造业技改投资 制造业技术改造投资",
        ),
    IndicatorEntry::up("proj_inv", "重点项目年度投资", Subject::Investment)
        .amount(YUAN)
        .before(PROJECTS)
        .called(
            "\
        年度计划投资 年度投资 重点项目年度投资 重点项目年度计划投资 重点项目完成投资 \
        重点项目完成年度投资 重点项目投资 重点工程项目 重点项目 重点建设项目 \
        重点建设项目完成投资 重点建设项目投资 重点工程完成投资",
        ),
    IndicatorEntry::up("proj_inv", "重点项目年度投资", Subject::Investment)
        .measure("重点项目个数")
        .amount("个 项")
        .before(PROJECTS)
        .called("重点工程项目 重点项目 重点建设项目"),
    IndicatorEntry::up("invest_attr", "招商引资到位/签约额", Subject::Investment)
        .measure("到位资金")
        .change()
        .amount(YUAN)
        .before("招商引资 引进 省外 市外 境内 国内 县外 区外 域外 内资 项目")
        .called(
            "\
            到位资金 省外到位资金 省外资金 市外资金 到位市外资金 到位省外资金 市外内资 内资到位 \
            内资 省外内资 招商引资实际到位资金 招商引资 区外到位资金 项目到位资金",
        ),
    IndicatorEntry::up("invest_attr", "招商引资到位/签约额", Subject::Investment)
        .measure("签约额")
        .change()
        .amount(YUAN)
        .before("招商引资 项目 合同")
        .called("签约额 签约总额 签约项目额 签约项目总额 签约金额 招商签约额"),
    IndicatorEntry::up("retail", "社会消费品零售总额", Subject::Consumption)
        .change()
        .amount(YUAN)
        .called(
            "\
        社会消费品零售总额 社会消费品零售额 社零总额 社零额 社零 社消零 社消零总额 \
        社会消费品零售 消费品零售总额 社会商品零售总额",
        ),
    IndicatorEntry::up("retail", "社会消费品零售总额", Subject::Consumption)
        .measure("限上社会消费品零售额")
        .change()
        .amount(YUAN)
        .called(
            "限上社零额 限上社会消费品零售额 限上社会消费品零售总额 限上社零总额 限上消费品零售额",
        ),
    IndicatorEntry::up("express", "快递业务量/网络零售额", Subject::Consumption)
        .measure("快递业务量")
        .change()
        .amount("件")
        .called("快递业务量"),
    IndicatorEntry::up("express", "快递业务量/网络零售额", Subject::Consumption)
        .measure("网络零售额")
        .change()
        .amount(YUAN)
        .called("网络零售额 网上零售额 网络零售 网上零售 网络零售总额 网上零售总额"),
    IndicatorEntry::up("express", "快递业务量/网络零售额", Subject::Consumption)
        .measure("电商交易额")
        .change()
        .amount(YUAN)
        .called("电商交易额 电商交易 电商交易总额"),
    IndicatorEntry::up("trade", "进出口总额", Subject::Trade)
        .change()
        .amount(MONEY)
        .before("外贸 货物 商品 对外 外贸货物")
        .called("进出口 进出口总额 进出口额 外贸进出口总额"),
    IndicatorEntry::up("export", "出口总额", Subject::Trade)
        .change()
        .amount(MONEY)
        .before("外贸 货物 商品 自营 外贸自营")
        .called("出口 出口总额 出口额 自营出口"),
    IndicatorEntry::up("fdi", "实际使用外资", Subject::Trade)
        .change()
        .amount(MONEY)
        .before("直接 合同")
        .called(
            "\
            使用外资 实际使用外资 直接使用外资 实际使用外资直接投资 外商直接投资 \
            实际使用外商直接投资 实际到位外资 到位外资 利用外商直接投资 实际利用外商直接投资 \
            使用外资到位",
        ),
    IndicatorEntry::cap("cpi", "居民消费价格涨幅", Subject::Economy).change().called(
        "\
        居民消费价格 居民消费价格总水平 居民消费价格指数 居民消费物价 CPI 消费价格 \
        居民消费价格指数CPI 物价总水平 物价 消费价格指数 居民消费物价指数 城乡居民消费价格 \
        消费价格总水平",
    ),
    IndicatorEntry::neutral("m2", "广义货币供应量/社会融资规模", Subject::Finance)
        .measure("广义货币供应量")
        .change()
        .called("广义货币 M2 广义货币供应量 广义货币M2 广义货币供应"),
    IndicatorEntry::neutral("m2", "广义货币供应量/社会融资规模", Subject::Finance)
        .measure("社会融资规模")
        .change()
        .called("社会融资规模 社会融资规模存量 社会融资"),
    IndicatorEntry::up("loan", "金融机构各项贷款余额", Subject::Finance)
        .change()
        .amount(YUAN)
        .before("金融机构 银行业金融机构 本外币 人民币")
        .called("贷款余额 各项贷款 各项贷款余额 本外币贷款 人民币贷款 金融机构贷款"),
    IndicatorEntry::up("loan", "金融机构各项贷款余额", Subject::Finance)
        .measure("新增贷款")
        .change()
        .amount(YUAN)
        .before("金融机构 各项 银行")
        .called("新增贷款 新增各项贷款 新增人民币贷款 新增本外币贷款 贷款新增"),
    IndicatorEntry::up("loan", "金融机构各项贷款余额", Subject::Finance)
        .measure("存贷款余额")
        .change()
        .amount(YUAN)
        .before("金融机构 本外币")
        .called("存贷款余额 各项存贷款余额"),
    IndicatorEntry::up("loan", "金融机构各项贷款余额", Subject::Finance)
        .measure("普惠小微贷款")
        .change()
        .amount(YUAN)
        .called(
            "\
            普惠型小微企业贷款 普惠型小微贷款 普惠小微企业贷款 普惠小微贷款 普惠型小微企业贷款余额 \
            普惠小微贷款余额",
        ),
    IndicatorEntry::up("private", "民营经济增加值占比", Subject::Reform)
        .change_or_share()
        .amount(YUAN)
        .called("民营经济增加值 民营经济 民营经济占GDP比例 民营经济增加值占GDP比例"),
    IndicatorEntry::up("mkt_entity", "新增经营(市场)主体", Subject::Reform)
        .change()
        .count("户 个 家")
        .before("各类 民营")
        .called("经营主体 经营主体总量 新增经营主体 新登记经营主体"),
];
