//! Words at the edges of a goal's object: what governs it before, what ends it after, what makes it a project or a place.

use crate::lexicon::{Words, list::words};

/// Between an object and its completing verb: 示例中学年内实现招生.
pub static GOVERNING_LAST: Words =
    words!("早 实现 达到 确保 力争 基本实现 全面实现 完成 保持 予以 进行 实施 得到 做到 达");

/// Before the object and not part of it: who is to bring it about, how, and when.
pub static GOVERNING: Words = words!(
    "坚持 力求 锚定 瞄准 对标 推行 探索推行 积极推进 推动 推进 促进 促成 促使 确保 保证 \
     保障 力争 争取 努力 力促 力推 支持 鼓励 引导 帮助 带动 加快 加速 实现 探索 谋划 抓好 \
     抓紧 做好 督促 协调 协助 配合 引领 倒逼 助力 助推 力保 确需 努力使 使 让 务求 达到 \
     保持 完成好 赋能 筹划 研究 组织 统筹 强化 加强 深化 优化 提升 突出 聚焦 指导 狠抓 争创 \
     加大 竭力 跟进 紧盯 落实 开展 实施 严格 做到 守住 守牢 守好 严守 牢牢守住 坚守 启动 全面推进 \
     并推动 冲刺 防止 坚决防止 推动实现 加快推进 加快推动 统筹推进 高质量推进",
);

/// Verbs that govern even in the middle of a clause: `发挥龙头作用带动示例项目投产`.
pub static GOVERNING_INSIDE: Words =
    words!("推动 确保 力争 保证 力促 促成 争取 支持 保障 促进 带动 实现 加快推进",);

/// How, when and where, before the object or before its verb.
pub static ADVERBS: Words = words!(
    "全幅 双向 及时 新建 改扩建 续建 在建 新改扩建 全力 积极 大力 着力 重点 加快 抓紧 全面 基本 正式 顺利 \
     如期 按期 按时 尽早 尽快 早日 及早 坚决 必须 务必 高质量 高标准 高水平 高效 高效率 \
     扎实 稳步 有序 持续 不断 进一步 继续 切实 深入 统筹 同步 整体 主体 陆续 相继 先后 率先 \
     成功 圆满 逐步 适时 择机 择期 探索 一体 全部 将 要 力争 争取 努力 确保 保证 计划 预计 \
     拟 我们要 我们将 还要 再 并 也 都 均 同时 另外 此外 全市 全县 全省 全区 全州 全盟 全域 \
     我市 我县 我省 我区 全年 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 稳妥 \
     积极稳妥 精心 牢牢 依法 主动 充分 突出 集中 强力 实质性 常态化 初步 始终 能够 有望 \
     力促 全线 全容量 滚动 压茬 优先 聚力 奋力 快速 加速 合力 全速 有效 有力 真正 最大限度 \
     不折不扣 超额 稳定 其中 即 开春 开年 年初 尽可能 严格 更加 更好 较快 双双 提前 连续 定期 按计划 \
     按照 按照时间节点 会同 联合 分别",
);

/// An object is no single thing when it begins so.
pub static VAGUE_HEADS: Words = words!(
    "一批 更多 符合条件 有条件 各类 各项 若干 部分 一些 多个 有关 相关 一系列 一大批 系列 \
     各 多 不同 更 这些 此类 每 具有 有 一个 一条 一座 一所 一家 一支 一流 第一时间 早一天 \
     重大标志性 所 该 能 其 其他 此 以 为 在 从 把 对 向 与 及 的",
);

/// An object that is nothing but one of these names no single thing.
pub static VAGUE_WHOLE: Words = words!(
    "项目 重点项目 重大项目 工程 重点工程 企业 基础设施 复工 开复工 全面复工 支持政策 \
     优惠政策 政策措施 相关政策 扶持政策 基础设施建设 基础设施建设项目 基础设施项目 \
     产业项目 新项目 在建项目 建设 工作 改革 任务 工业项目 各项工作 市 县 省 我市 我县 全市 \
     全县 续建项目 政府投资项目 签约项目 已签约项目 储备项目 谋划项目 新开工项目 优质项目 \
     好项目 大项目 项目建设 项目签约 项目早 政策 措施 文件 方案 规划 活动 新 省市重点项目 \
     民生项目 项目早日 新签约项目 前期项目 在谈项目 计划项目 改造 试点 行业协会 基金 创新 产业 服务 产品 \
     试验 技术 平台 机制 体系 制度 标准 成果 事项 综合服务平台 服务平台 综合服务中心 实施方案 全面实施方案 具体实施方案 工作方案 专项方案 专项规划 专项发展规划 行动方案 配套政策 \
     具体措施 实施细则 管理办法 配套措施 国家重大项目 国家重点项目 机关事业单位 机关企事业单位 企事业单位 党政机关 学校体育场馆 体育场馆 公共图书馆 公共文化设施 口岸",
);

/// An object that begins with one of these, and is no project, is any of its kind.
pub static ANY_OF_KIND: Words = words!("企业 项目 产业 产品 工程");

/// An object that ends so is described and not named.
pub static VAGUE_ENDS: Words = words!(
    "的项目 的企业 的产业 的平台 的政策 的重大项目 的好项目 的优质项目 的企业项目 \
     的产业项目 等方式 等办法 等形式 等手段 前提下",
);

/// An object of grand words: the slogan of a period, not a goal of the year.
pub static GRAND: Words = words!(
    "社会主义 小康社会 现代化强国 共同富裕 中国式现代化 伟大复兴 民族复兴 \
     美丽中国 现代化强省 强市 强省 强县 强区 美好家园 美丽家园 幸福家园 精神家园 共同家园 新家园 高地 美好生活 幸福生活 新局面 新篇章 \
     新格局 新优势 新突破 新辉煌 标杆 样板 重要窗口 展示窗口 名片 人民满意 服务型政府 法治政府 \
     阳光政府 廉洁政府 “十四五”规划目标 社会治理 现代化新 生态圈 增长极 发展极 引领区 \
     先行区 排头兵 首善之区 现代化产业体系 精品工程 民心工程 优质工程 放心工程 幸福城 \
     宜居城 塞外粮仓 大产业 支柱产业 主引擎",
);

/// An object that ends so is a state of affairs and no thing that can be finished.
pub static ABSTRACT_ENDS: Words = words!(
    "体系 机制 格局 环境 能力 水平 制度 生态 模式 氛围 风尚 局面 关系 优势 动能 意识 合力 \
     力量 队伍 局势 链 链条 圈 网络体系 品牌 屏障 防线 机遇 效益 底线 生活",
);

/// Things that can be begun and finished; an object that ends so is a project.
pub static PROJECT_ENDS: Words = words!(
    "工程 项目 大桥 桥 立交 互通 隧道 高速 公路 铁路 高铁 地铁 轻轨 轨道 大道 路 街 线 通道 \
     枢纽 机场 航站楼 码头 港 港区 航道 运河 水库 水厂 水利枢纽 电站 电厂 发电厂 变电站 \
     风电场 管网 管线 干线 支线 专线 专用线 环线 快线 绕城 连接线 复线 公园 广场 绿道 湿地 \
     学校 小学 中学 高中 幼儿园 大学 学院 校区 新校区 医院 院区 分院 门诊楼 综合楼 住院楼 \
     大楼 卫生院 中心 基地 园区 产业园 科技园 工业园 物流园 示范园 园 城 馆 博物馆 图书馆 \
     体育馆 文化馆 科技馆 展览馆 美术馆 剧院 大剧院 体育场 厂 工厂 生产线 车间 实验室 \
     研究院 研究中心 平台 系统 市场 综合体 酒店 街区 商场 小镇 片区 改造 改扩建 扩建 扩能 \
     扩容 整治 治理 修复 建设 一期 二期 三期 四期 期 段 标段 场 站 楼 院 所 库 仓 塔 泵站 协会 联合会 委员会 \
     东延 西延 南延 北延 光伏发电 风力发电 垃圾发电 焚烧发电 风电 储能 热电联产 热电 煤矿 铁矿 矿 机组 抽水蓄能 核电 城际 处理厂 填埋场 焚烧厂 堤防 灌区 安置房 公寓 保障房 廉租房 棚改 基金 集团 公司 银行 海关 联盟 专项资金 奖学金 \
     交易所 研究所 服务站 驿站 云 口岸 综保区 保税区 保税仓 自贸区 示范区 试验区 新区 \
     经开区 高新区 开发区 启动区 起步区 核心区 小区 社区 村 镇 工业区 功能区",
);

/// Documents that can be issued.
pub static DOCUMENT_ENDS: Words = words!(
    "》 规划 方案 办法 条例 意见 措施 政策 细则 规定 计划 清单 指南 标准 目录 规范 图谱 \
     导则 纲要 章程 预案 规程 白皮书 蓝皮书 政策体系 规范体系 标准体系 若干措施 实施意见 \
     行动计划 法规 规章 “十条” 条 机制 制度 指引 政策包 名录 若干政策 决定 举措",
);

/// Titles that are awarded.
pub static TITLE_ENDS: Words = words!(
    "城市 城市群 老字号 村落 古村 名录 名单 湿地 非遗 示范工程 联合体 专科 学科 代表性项目 示范市 示范县 示范区 示范省 示范城 示范村 示范镇 示范乡镇 示范基地 示范园 \
     示范园区 先行区 先导区 试验区 试点 试点市 试点县 试点城市 先进县 先进市 先进区 百强县 \
     强县 县城 文明城 模范城 双拥城 景区 度假区 产业园 园区 集群 实验室 中心 基地 特色小镇 \
     小镇 名城 之乡 奖 称号 品牌 工厂 高新区 经开区 开发区 自贸区 综保区 名县 名镇 名村 \
     示范项目 示范 公园 平台 街区 县 市 区 级 枢纽 口岸 综试区 学校 医院 社区 集聚区 合作区 \
     承载城市 一等奖 点 企业 博士点 单位 学位点 授权点 标志 金奖 试验站 保护区 示范带 \
     示范平台 遗产 河湖 之城 之都 论坛 产业集群 馆 村 镇 乡镇 大学",
);

/// Levels by which a title is known.
pub static TITLE_LEVELS: Words = words!(
    "国家 全国 中华 省级 全省 三级 三甲 二级 博士 硕士 学位 中国 世界 国际 自治区 全区 市级 国家级 联合国 5A 4A 3A AAAAA AAAA \
     “ 四川 省 部级 首批 第 新一轮 生态文明建设 省域",
);

/// Meetings that can be held.
pub static EVENT_ENDS: Words = words!(
    "会 会议 大会 节 赛 大赛 联赛 锦标赛 公开赛 邀请赛 马拉松 论坛 峰会 博览会 展览会 交易会 \
     洽谈会 推介会 展销会 对接会 年会 展 周 季 运动会 庆典 演唱会 音乐节 文化节 旅游节 \
     购物节 采摘节 晚会 联欢会 运会 发布会 嘉年华 杯 比赛 巡回赛 音乐会 演出 展演 会演 巡演",
);
/// Before what closes a list.
pub const AND_SO_ON: char = '等';

/// What closes a list and says nothing of its members is made of these: 一批重点产业项目.
pub static PLAIN_CLASS_WORDS: Words = words!(
    "项目 工程 平台 一批 重点 重大 产业 示范 标志性 骨干 关键 大型 民生 工业 一大批 续建 新建 省级 市级 国家级 大 个",
);

/// What closes a list of events and says nothing of its members.
pub static PLAIN_EVENTS: Words = words!("活动 赛事");

/// At the head of what closes a list: how many and how great they are.
pub static GREATNESS: Words =
    words!("一批 一大批 重大 重点 标志性 骨干 关键 大型 一系列 多个 若干");

/// Words for any work: at the head of what closes a list (等项目｜征迁), or at the end of a name (示例治理｜项目).
pub static WORKS: Words = words!("项目 工程");

/// Before a place.
pub const AT_PLACE: char = '在';

/// Words that begin with [`AT_PLACE`] and name no place.
pub static WORDS_WITH_AT: Words = words!("在建 在线 在谈 在研 在册 在岗 在校 在库 在内 在外 在产");

/// In what closes a list: where they are to be.
pub const PLACE_AFTER_CLASS: &[char] = &['在', '于'];

/// Directly after a number that counts works or places.
pub const COUNTERS: &[char] =
    &['个', '条', '座', '项', '处', '家', '所', '对', '宗', '栋', '件', '户'];

/// What the last member of a list says for all of them: 甲水、乙山｜高铁.
pub static SHARED_ENDS: Words = words!(
    "铁路 高铁 城际 城际铁路 轻轨 地铁 高速 高速公路 公路 国道 省道 大道 大桥 桥 隧道 水库 水电站 电站 \
     抽水蓄能电站 抽水蓄能 抽水蓄能项目 风电 风电项目 光伏项目 变电站 特高压 特高压工程 产业园 园区 工业园 科技园 \
     公园 学校 小学 中学 高中 幼儿园 医院 人民医院 中医院 中医医院 卫生院 机场 港区 港 码头 口岸 口岸功能 \
     污水处理厂 水厂 灌区 煤矿 铁矿 基地 安置区 片区 机组 市场 街区 书院 车站 高铁站 站 路 街 专用线 铁路专用线 \
     连接线 线 支线 服务区 互通 立交 泵站 航道 核电 火电 热电 航空口岸 综保区 保税区",
);

/// At the end of the name of a place, after which what its list shares may begin.
pub const PLACE_KINDS: &[char] = &['县', '市', '区', '镇', '乡', '旗', '州', '村'];

/// A member of a list that ends so is a grade, a kind or a sphere, and no work by itself.
pub static NO_WORK_ENDS: Words = words!(
    "级 性 化 式 型 类 等 上 下 内 外 前 后 多 新 老 旧 工作 情况 制度 机制 政策 服务 技术 \
     产品 功能 条件 能力 水平 教育 医疗 文化 体育 科技 住房 交通 水利 电力 通信 市政 供水 供电 供气 供热 污水 雨水 排水",
);

/// Before the name of a responsible body.
pub static BODY_LEADS: Words = words!("责任单位： 牵头单位： 主办单位： 责任单位为 由",);
/// After the name of a responsible body.
pub static BODY_TAILS: Words = words!("牵头 负责 等部门负责 会同 具体负责",);

/// Before an object that something is done to.
pub static DISPOSING: Words = words!("将 把 使 让 对 令");

/// After a governing verb: then it begins a noun (支持｜政策, 保障｜房).
pub static NOUN_AFTER_GOVERNING: Words = words!("力度 政策 工程 中心 型 房 性 计划");

/// After 多: a name (多晶硅).
pub static NAMES_WITH_MANY: Words = words!("式 功能 伦 晶硅 金属 层");

/// After a particle: a name (和平, 以色列, 在中…).
pub static NAMES_WITH_PARTICLE: Words =
    words!("期 平 谐 田 山 河 江 湾 城 阳 县 龙 县域 色 中 带一路");

/// At the end of a list that is closed by a word for projects: 等重点项｜目.
pub const PROJECT_LIST_ENDS: &[char] = &['目', '程', '动', '事'];

/// A project where they come into place: 示例联盟总部落地.
pub static SEATS: Words = words!("总部 机构");

/// At the end of a title that is held once more: 九连冠.
pub const REPEATED_TITLE: &str = "连冠";

/// At the end of a quotation that says how often a title was held.
pub static REPEATED_QUOTED: Words = words!("冠” 红”");

/// Between a title and how often it was held.
pub const ACHIEVED: &str = "实现";

/// After the name of a title.
pub const TITLE_WORD: &str = "称号";

/// At the head of an object: it is taken into a list, which is no title.
pub static TAKEN_UP: Words = words!("纳入 列入");

/// Between the members of a list of objects.
pub const MEMBER_JOINTS: &[char] = &['、', '和', '及'];

/// At the head of what comes before a verb: it says how or where to, and names no object.
pub const PREPOSITIONS_BEFORE_VERB: &[char] = &['以', '向', '按'];

/// After a verb and before its object: that it is done, or done well.
pub static DONE_PARTICLES: Words = words!("了 好");

/// Words that begin with 并 and join nothing.
pub static WORDS_WITH_AND: Words = words!("并网 并购");

/// Between an object and its verb.
pub const AFTER_OBJECT: &[char] = &['、', '，', ',', '在', '于', '的'];

/// Between a governing verb and the object.
pub const BEFORE_OBJECT: &[char] = &['、', '，', ',', '的'];

/// At the end of what something is based on, between object and verb.
pub const ON_THE_BASIS: &str = "基础上";

/// Adverbs that also begin names.
pub static ADVERBS_OF_NAMES: Words = words!("持续 加快");

/// The last characters of units: 12亿元的, 180亩的.
pub const UNIT_ENDS: &[char] = &['元', '亩', '米', '里', '吨', '瓦', '时', '套', '平', '顷'];

/// In a list.
pub const LIST_MARKS: &[char] = &['、', '，', '和', '及'];

/// Things that are counted without a number.
pub const A_BATCH: &str = "一批";

/// A vague head that begins the names of [`NAMES_WITH_MANY`].
pub const MANY: &str = "多";

/// Vague heads that begin the names of [`NAMES_WITH_PARTICLE`].
pub const PARTICLES_IN_NAMES: &[&str] = &[
    "以", "为", "在", "对", "向", "与", "和", "及", "有", "其", "更", "所", "此", "该", "从", "把",
];

/// Before 等 these make a grade of it: 高等.
pub const BEFORE_GRADE: &[char] =
    &['高', '中', '初', '乙', '甲', '丙', '一', '二', '三', '优', '平', '同', '均'];

/// Words between the members of a list.
pub const MEMBER_WORDS: &[char] = &['和', '及'];

/// At the end of a list of works: what they are.
pub const PROJECT: &str = "项目";

/// Between goals that one verb governs.
pub const NEXT_IN_ROW: [&str; 2] = ["，", "、"];
