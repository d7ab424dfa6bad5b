//! Canonical indicators of people's income, work and number.

use super::entry::{IndicatorEntry, MONEY, NamePattern, PERSONS, YUAN};
use crate::lexicon::goal_subjects::Subject;

pub(super) const ENTRIES: &[IndicatorEntry] = &[
    IndicatorEntry::up("income_all", "居民人均可支配收入", Subject::Employment)
        .change()
        .amount(YUAN)
        .called(
            "\
        居民人均可支配收入 全体居民人均可支配收入 居民可支配收入 居民收入 居民人均收入 \
        全体居民收入 人民收入",
        ),
    IndicatorEntry::up("income_all", "居民人均可支配收入", Subject::Employment)
        .measure("城乡居民人均可支配收入")
        .change()
        .amount(YUAN)
        .called("城乡居民人均可支配收入 城乡居民可支配收入 城乡居民收入 城乡居民人均收入"),
    IndicatorEntry::up("income_urban", "城镇居民人均可支配收入", Subject::Employment)
        .change()
        .amount(YUAN)
        .called(
            "\
            城镇居民人均可支配收入 城镇居民可支配收入 城镇居民收入 城镇人均可支配收入 \
            城市居民人均可支配收入 城镇居民人均收入 城区居民人均可支配收入",
        ),
    IndicatorEntry::up("income_rural", "农村居民人均可支配收入", Subject::Employment)
        .change()
        .amount(YUAN)
        .called(
            "\
            农村居民人均可支配收入 农村居民可支配收入 农村居民收入 农民人均可支配收入 \
            农村人均可支配收入 农民可支配收入 农村居民人均收入 农民收入 农民人均收入",
        ),
    IndicatorEntry::up("income_rural", "农村居民人均可支配收入", Subject::Employment)
        .measure("农民人均纯收入")
        .change()
        .amount(YUAN)
        .called("农民人均纯收入 农村居民人均纯收入 农民纯收入"),
    IndicatorEntry::up("poor_income", "脱贫人口人均纯收入", Subject::Employment)
        .change()
        .amount(YUAN)
        .called(
            "\
        脱贫人口人均纯收入 脱贫人口人均收入 脱贫人口纯收入 脱贫人口年收入 脱贫人口收入 \
        脱贫群众收入 脱贫群众人均纯收入 脱贫县农村居民人均可支配收入 脱贫人口人均可支配收入 \
        脱贫人口年人均纯收入 脱贫户人均纯收入 脱贫群众人均收入 脱贫人口年人均收入 \
        脱贫县农民人均可支配收入",
        ),
    IndicatorEntry::cap("unemp_survey", "城镇调查失业率", Subject::Employment)
        .rate()
        .called("城镇调查失业率 调查失业率 城镇失业率调查"),
    IndicatorEntry::cap("unemp_reg", "城镇登记失业率", Subject::Employment)
        .rate()
        .called("城镇登记失业率 登记失业率 城镇居民登记失业率 城镇登记失业人员失业率"),
    IndicatorEntry::up("urban_jobs", "城镇新增就业", Subject::Employment).amount(PERSONS).called(
        "\
        城镇新增就业 新增城镇就业 城镇新增就业人口 新增就业 城镇新增就业人员 新增城镇就业人口 \
        新增城镇就业人员 城镇净增就业 新增就业人口 新增就业人员 城镇新就业",
    ),
    IndicatorEntry::up("rural_transfer", "农村劳动力转移就业", Subject::Employment).count(PERSONS).called(
        "\
        农村劳动力转移就业 农村劳动力转移 农村富余劳动力转移就业 农村富余劳动力转移 \
        农村富余劳动力 转移农村劳动力 转移就业 转移农村劳动力就业 农村转移劳动力 农村转移就业 \
        转移农村富余劳动力 农村劳动力转移就业规模 农民转移就业 农业富余劳动力转移就业 \
        农村劳动力转移输出 农民工就业",
    ),
    IndicatorEntry::up("training", "职业技能培训", Subject::Employment)
        .count(PERSONS)
        .before("补贴性 各类 政府补贴性 补贴 劳动力 劳动者 农民工 免费 就业 企业职工 重点群体 贫困人口 农村劳动力 农村富余劳动力 农牧民")
        .called("职业技能培训 技能培训 技能提升培训 职业技能提升培训 职业培训"),
    IndicatorEntry::up("grad_emp", "高校毕业生就业/留才", Subject::Employment)
        .amount(PERSONS)
        .called(
            "\
            高校毕业生就业 高校毕业生来就业 高校毕业生留就业 离校未就业高校毕业生就业 \
            大学生就业创业 高校毕业生就业创业 大学生就业 青年大学生",
        )
        .shaped(&[NamePattern {
            any: "高校毕业生 大学生",
            ends: "来就业创业 留就业创业 就业创业 来留",
            without: "带动 岗位 补贴",
        }]),
    IndicatorEntry::up("grad_emp", "高校毕业生就业/留才", Subject::Employment)
        .measure("高校毕业生去向落实率")
        .rate()
        .called(
            "\
            高校毕业生去向落实率 高校毕业生就业率 高校毕业生毕业去向落实率 高校毕业生初次就业率 \
            应届高校毕业生就业率",
        )
        .shaped(&[NamePattern {
            any: "高校毕业生 大学生",
            ends: "去向落实率 就业率",
            without: "困难 帮扶 离校未就业",
        }]),
    IndicatorEntry::up("talent", "引进/培养人才数", Subject::Science)
        .measure("高技能人才")
        .count(PERSONS)
        .called("高技能人才"),
    IndicatorEntry::up("talent", "引进/培养人才数", Subject::Science)
        .measure("技能人才")
        .count(PERSONS)
        .called("技能人才 技能型人才"),
    IndicatorEntry::up("talent", "引进/培养人才数", Subject::Science)
        .measure("高层次人才")
        .count(PERSONS)
        .before("急需紧缺 各类")
        .called("高层次人才 高层次和急需紧缺人才 高层次急需紧缺人才 高层次创新人才"),
    IndicatorEntry::up("talent", "引进/培养人才数", Subject::Science)
        .measure("人才")
        .count(PERSONS)
        .called("引进人才 引进各类人才 引育人才")
        .shaped(&[NamePattern {
            any: "引进 引育", ends: "人才", without: "团队 平台 、 项目"
        }]),
    IndicatorEntry::neutral("pop_growth", "人口自然增长率/常住人口", Subject::Health)
        .measure("人口自然增长率")
        .rate()
        .amount("‰")
        .called("人口自然增长率 人口自增率 人口自然增长"),
    IndicatorEntry::neutral("pop_growth", "人口自然增长率/常住人口", Subject::Health)
        .measure("常住人口")
        .amount("人")
        .called("常住人口 常住人口总量"),
    IndicatorEntry::up("urbanization", "常住人口城镇化率", Subject::Construction)
        .rate()
        .called("城镇化率 城镇化水平 新型城镇化率"),
    IndicatorEntry::up("life_exp", "人均预期寿命", Subject::Health)
        .amount("岁")
        .before("居民 人口")
        .called(
            "人均预期寿命 平均预期寿命 居民人均预期寿命 人均期望寿命 预期寿命 居民平均预期寿命",
        ),
    IndicatorEntry::up("edu_years", "劳动年龄人口平均受教育年限", Subject::Education)
        .amount("年")
        .before("劳动年龄人口 主要劳动年龄人口 人均")
        .called("受教育年限 平均受教育年限"),
    IndicatorEntry::up("labor_prod", "全员劳动生产率", Subject::Economy)
        .change()
        .amount("元/人 元")
        .called("全员劳动生产率 社会劳动生产率"),
    IndicatorEntry::up("health_subsidy", "城乡居民医保人均财政补助", Subject::Employment)
        .amount(MONEY)
        .before("城乡居民 居民 城镇居民 基本 城乡居民基本")
        .called(
            "\
            医保人均财政补助 医保财政补助 人均财政补助 医保人均财政补助标准 医保财政补助标准 \
            人均财政补助标准 医保政府补助标准 医保补助标准",
        ),
];
