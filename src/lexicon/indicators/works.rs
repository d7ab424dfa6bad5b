//! Canonical indicators that count what is built, renewed or set up: homes, streets, villages, networks.

use super::entry::IndicatorEntry;
use crate::lexicon::goal_subjects::Subject;

const PLACES: &str = "个 处 座";

pub(super) const ENTRIES: &[IndicatorEntry] = &[
    IndicatorEntry::up("old_quarter", "城镇老旧小区改造", Subject::Housing)
        .count("个 户 平方米 套")
        .before("城镇 城市")
        .called("老旧小区 老旧住宅小区"),
    IndicatorEntry::up("shanty", "棚户区/城中村改造", Subject::Housing)
        .measure("棚户区改造")
        .count("套 户")
        .called("棚户区 棚改 棚户区住房 城市棚户区"),
    IndicatorEntry::up("shanty", "棚户区/城中村改造", Subject::Housing)
        .measure("城中村改造")
        .count("个 户 套")
        .called("城中村 城中村改造项目 城中村住房"),
    IndicatorEntry::up("shanty", "棚户区/城中村改造", Subject::Housing)
        .measure("安置房")
        .count("套 户")
        .before("棚改 棚户区 棚户区改造 城中村 城中村改造 回迁")
        .called("安置房 棚改安置房 回迁安置房 安置住房"),
    IndicatorEntry::up("afford_house", "保障性(租赁)住房", Subject::Housing)
        .measure("保障性租赁住房")
        .count("套 间 户")
        .before("筹集 各类")
        .called("保障性租赁住房 保租房 保障性租赁房"),
    IndicatorEntry::up("afford_house", "保障性(租赁)住房", Subject::Housing)
        .count("套 间 户")
        .before("各类 配售型")
        .called("保障性住房 保障房 保障性安居工程住房 配售型保障性住房 城镇保障性住房"),
    IndicatorEntry::up("afford_house", "保障性(租赁)住房", Subject::Housing)
        .measure("公租房")
        .count("套 间 户")
        .called("公租房 公共租赁住房"),
    IndicatorEntry::up("elevator", "既有住宅加装电梯", Subject::Housing)
        .count("部 台")
        .before("既有住宅 老旧小区 既有多层住宅 住宅 老楼 老旧住宅 既有建筑 多层住宅 老旧楼房")
        .called("加装电梯 既有住宅加装电梯 既有多层住宅加装电梯"),
    IndicatorEntry::up("pipe", "城市燃气/供水/雨污/供热管网改造", Subject::Construction)
        .count("公里 米 千米")
        .before(
            "\
            老旧 燃气 供水 雨污 供热 污水 雨水 排水 给排水 天然气 地下 市政 老化 雨污分流 老旧供水 \
            老旧燃气 热力 配套 各类 截污 供气 老旧供热 地下综合 污水收集 老化燃气 城镇燃气 雨污水 \
            供排水 自来水 排污 中水 城市地下 老旧地下 供热老旧 燃气老旧 城镇 市政老旧 水电气热 \
            再生水 收集 老旧市政 、 和 等",
        )
        .called("管网 管道 雨污分流管网"),
    IndicatorEntry::up("parking", "停车泊位/充电桩", Subject::Construction)
        .measure("停车泊位")
        .count(PLACES)
        .before("公共 路内 机动车 各类 立体 共享 城区 社会 人防 小区 智能 便民 错时 错时共享 路外 地下")
        .called("停车泊位 停车位 车位 公共停车泊位 公共停车位"),
    IndicatorEntry::up("parking", "停车泊位/充电桩", Subject::Construction)
        .measure("充电桩")
        .count("个 处 座 根 台 枪")
        .before("公共 汽车 新能源车 超级 快速 智能 新能源汽车 电动汽车 各类 新能源 公用 公共服务领域 电动车")
        .called("充电桩 充电设施 充电枪 充电基础设施 充换电设施"),
    IndicatorEntry::up("park_green", "口袋公园/绿道", Subject::Construction)
        .measure("口袋公园")
        .count(PLACES)
        .called("口袋公园 小微公园 小游园 街头游园 游园 公园游园"),
    IndicatorEntry::up("park_green", "口袋公园/绿道", Subject::Construction)
        .measure("绿道")
        .count("公里 条")
        .before("城市 生态 碧道")
        .called("绿道 城市绿道"),
    IndicatorEntry::up("park_green", "口袋公园/绿道", Subject::Construction)
        .measure("建成区绿化覆盖率")
        .rate()
        .before("城市 城区 县城")
        .called("建成区绿化覆盖率 绿化覆盖率"),
    IndicatorEntry::up("5g", "5G基站", Subject::Digital)
        .count("个 座")
        .before("开通")
        .called("5G基站 5G通信基站 5G网络基站 5G移动通信基站"),
    IndicatorEntry::up("rural_road", "新建/改造农村公路", Subject::Transport)
        .count("公里")
        .before("提档升级")
        .called("农村公路 四好农村路 四好农村公路 农村道路"),
    IndicatorEntry::up("model_village", "美丽/示范/和美乡村建设", Subject::Agriculture)
        .count("个")
        .before("宜居宜业 美丽宜居 生态宜居 精品 乡村振兴 特色 五美 宜居 样板 特色精品")
        .called(
            "\
            美丽宜居乡村 美丽乡村 和美乡村 示范村 示范乡村 美丽乡村示范村 乡村振兴示范村 \
            和美乡村示范村 和美乡村精品村 美丽乡村精品村 和美村庄 美丽村庄 美丽庭院示范村 \
            宜居宜业和美乡村 精品示范村 美丽宜居村庄 和美示范村 和美乡村精品示范村 和美乡村建设示范村 \
            宜居宜业和美乡村示范村 美丽乡村中心村 和美乡村中心村",
        ),
    IndicatorEntry::up("toilet", "农村卫生户厕改造", Subject::Agriculture)
        .measure("卫生厕所普及率")
        .rate()
        .before("农村 行政村")
        .called("卫生厕所普及率 无害化卫生厕所普及率 户用卫生厕所普及率 卫生厕所覆盖率 卫生户厕普及率"),
    IndicatorEntry::up("toilet", "农村卫生户厕改造", Subject::Agriculture)
        .count("户 座 个")
        .before("农村 无害化 卫生 农村无害化")
        .called(
            "\
            户厕 卫生户厕 卫生厕所 农厕 改厕 户用卫生厕所 户用厕所 农村厕所 无害化卫生厕所 \
            农村改厕",
        ),
    IndicatorEntry::up("rural_water", "农村自来水普及率/规模化供水", Subject::Agriculture)
        .measure("农村自来水普及率")
        .rate()
        .before("农村")
        .called("自来水普及率 农村自来水普及率"),
    IndicatorEntry::up("rural_water", "农村自来水普及率/规模化供水", Subject::Agriculture)
        .measure("农村规模化供水")
        .rate()
        .before("农村")
        .called(
            "\
            规模化供水率 规模化供水覆盖率 规模化供水人口比例 规模化供水覆盖人口比例 \
            规模化供水工程覆盖农村人口比例 规模化供水工程服务农村人口比例 \
            规模化供水服务农村人口比例",
        ),
];
