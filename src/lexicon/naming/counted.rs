//! What ends the noun phrase after a counted number, and what does not.

use crate::lexicon::{Words, list::words};

/// After digits at the head of a counted noun: how far its things reach, 15｜分钟｜便民生活圈.
pub static SIZES_OF_CIRCLES: Words = words!("分钟");

/// A verb that ends the noun phrase after a counted number: `60个事项｜实现掌上办理`.
pub static ENDING_VERBS: Words = words!(
    "实现 面向 完成 建成 投入 投用 投产 投运 开工 竣工 完工 纳入 获评 获得 获批 获全 获国 获省 获市 \
     荣获 获奖 入选 入围 提交 被 全部 均 已 正在 加快 加速 进入 落地 签约 达到 超过 达标 达产 用于 \
     接入 通过 上线 挂牌 成为 晋升 覆盖 有序 得到 在 获 统一 提前 延时 按期 如期 顺利 取得 进行 接受 \
     参与 惠及 受益 避免 脱贫 摘帽 退出 有效 尽早 尽快 早日 年内 年底 力争 以上 左右 正式 相继 陆续 \
     先后 率先 持续 稳步 扎实 高效 全面 列入 升级为 升至 创成 跻身 上榜 位居 居全 居世 占全 排全 \
     列全 名列 位列 排名 占比 整体 不断 开展 推进 开始 建立 推动 加力 提质 扩面 提速 动工 破土 封顶 \
     运行 运营 启动 启用 通车 贯通 交付 入驻 储备 走进 走出 入统 升规 赴 到 向 从 由 把 将 让 使 \
     在全 在京 在本 可以 能够 需要 应当 比上 同比 增长 下降 因 并 住进 搬进 喝上 用上 告别 合格 亮相 \
     出台 随 免费 解决 补助 得以 吃上 普遍 减轻 初步 承担 相互 可 驰援 回流 参保 参加 领取 享受 办结 \
     实施 优化 加入 生效 投放 约占 近 超 突破 达 建在 设在 位于 来自 涉及 配备 承接 投身 下沉 下移 \
     聚焦 实行 落户 结项 验收 揭牌 整改 销号 见效 抢滩 迁建 前期 基本完成 基本实现 以及 予以 给予 提供 \
     推行 减负 建档 喜获 脱颖 成长 长势 辐射 受惠 不少于 不低于 不超过 不高于 至少 主要是 未能 没有 尚未 仍未 主要为 主要用于 \
     预计 助力 有望 主体完工 主体封顶 主体竣工 主体建成 整合为 合并为 升格为 为 初见 即将 通了 通上 转为 转化为 转变为 居住的 居住在 为重点 为主 复工复产 上半年 下半年 今年 明年 做大 做强 做优 出口到 开诊 代缴 揭榜 开建 走在 直达 全覆盖 对外 对社会 安全有序 安全平稳 平稳有序 担任 荣登 当选 落实 显著 都能 都 要 仍然 仍 强势 返乡 串珠成线 星罗棋布 成效 圆满 携手 一起 住上 拎包入住 \
     抱团 早开 竞争性 不足 始终 一键 众志成城 中最 降至 降到 增至 通报表扬 普遍 明显 相互 互相 见形见效 初显",
);

/// At the end of a counted noun phrase, not part of it: what is done with the things.
pub static TRAILING_ACTIONS: Words = words!(
    "建设 整治 治理 提标改造 更新改造 改造提升 提升改造 升级改造 改造升级 节能改造 改造 供暖 维修 修复 提升 更新 \
     综合整治 清淤 绿化 亮化 硬化 升级 创建 培育 前期工作 前期 工作 创评 申报 等 的 年度任务 年度目标任务 绿化彩化 规范化提升 \
     运营 开工 签约 的培训 投产 投用 大整治 专项整治 恢复治理 集中整治 排查整治 排查 迁改 迁建 分流 除险加固 \
     提档升级改造 提档升级 互认 作用 龙头作用 示范作用 引领作用 带动作用 支撑作用 示范效应 新改建工程 改扩建 划定 淘汰 培育工程 重组 战略性重组 专业化整合 竞争性配置 集采 扩区调整 检测 扩容 新建 \
     深度治理 整合 智能调控 智能化调控 入学 交房 全国推广 扩区 功能 建设力度 步伐 建设步伐 建设进度 进度",
);

/// Before one of [`TRAILING_ACTIONS`]: what the things become by it.
pub static WAYS_OF_CHANGE: Words = words!(
    "标准化 规范化 智能化 数字化 绿色化 低氮化 低碳化 节能化 适老化 快速化 市场化 专业化 实质化 电子化 一体化 无害化 现代化"
);

/// Directly after a verb these make the verb part of a noun: 改造项目, 储备库.
pub static NOUN_HEADS: Words = words!(
    "项目 工程 基地 中心 企业 平台 任务 事项 岗位 资金 示范 试点 行动 面积 单位 机构 人员 产品 服务 \
     计划 指标 库 率 式 点 站 区 园 体系 成果 案例 标准 措施 政策 能力 产业 峰 业 性 型 地 校 建 孵 岗 队 册 \
     职 线 营 类 劳动力 群众 重大项目 活动 仪式 得感 系统 电站 人口 户 村",
);

/// Counted and then possessing something: 12万名学生｜的书本费.
pub static COUNTED_OWNERS: Words = words!(
    "部门 领域 行业 国家 省份 单位 公司 机构 院校 项目 工程 技术 者 人 人民 学生 群众 企业 县 村 乡镇 镇 家庭 农民 居民 人口 老人 老年人 职工 干部 社区 医院 学校 小区 城市 \
     行政村 乡 户 人员 劳动力",
);

/// The ends of nouns that are counted and then act, or that something is done to.
pub static COUNTED_ENDS: Words = words!(
    "企业 公司 学校 医院 小区 社区 乡镇 镇 街道 县 农户 户 群众 人员 学生 居民 老年人 妇女 家庭 职工 品牌 事项 机构 单位 \
     乡村 村民 专家 人才 团队 代表 毕业生 者 农牧民 农民 老人 儿童 患者 残疾人 人口 患儿 干部 教师 村 \
     景点 项目 工程 产品 资金 国家 地区 城市 部门 院校 园区 市场主体 商户 工地 路段 岗位 技术 成果 领域 基地 \
     集群",
);

/// What people do who are counted for what they have got: 30万人享受补贴.
pub static GAINING: Words = words!(
    "获 实现 得到 纳入 享受 享受到 获得 参加 领取 喝上 用上 住上 吃上 走上 接受 加入 荣获 分获 夺得 获评 获评为 荣登 登上 入选 \
     当选 新当选 上榜 入围 被评为"
);

/// How a description ends, besides [`PRAISES`]: 群众期盼的｜民生实事.
pub static DESCRIBING: Words = words!(
    "身边 期盼 关心 关切 关注 急需 急难愁盼 为主 融合 一流 新 成规模 针对性 特色 宜游 宜居 宜业"
);

/// What is built, as a class: 变电站等｜项目.
pub static WORKS: Words = words!("项目 工程");

/// Between an amount of money and what it is for.
pub static FUNDING: Words = words!("实施 用于 支持");

/// Between a counted noun and its verb: how it is done.
pub static MANNERS: Words = words!(
    "成功 同时 精准 圆满 顺利 全面 全部 基本 深度 加紧 有力 因地制宜 集中 统一 首次 再次 陆续 相继 已经 正式 整体 同步 稳步 \
     有序 持续 加快 积极 提前 如期 按期 按时 及时 组团 联合 主动 自愿 免费 就近 依法 共同 普遍 精细化 强力 多方 压茬 稳妥 争分夺秒 精心 紧急 迅速 合力",
);

/// Between a counted noun and the verb that ends it, besides [`MANNERS`].
pub static BEFORE_VERBS: Words = words!(
    "全线 分别 统筹 规范 高质量 保质保量 牢牢 已 都 更 更多 当年 尚未 深入 一定 全容量 早 各 共计 合计 约 有 共 新 梯次"
);

/// At the head of a description that ends with 的.
pub static HAVING: Words = words!("有 彰显 体现 具有 具备 拥有 能 可 可以 能够 带动 覆盖");

/// How an adjective ends that describes the thing after 的: 特色鲜明、配套完善的园区.
pub static PRAISES: Words = words!(
    "强 高 广 大 好 优 多 美 优质 明显 突出 鲜明 显著 完善 合理 健全 齐全 领先 先进 充足 雄厚 浓厚 \
     旺盛",
);

/// Before a rank: 位列第3, 排名第19.
pub static RANKS: Words = words!("排 排名 位列 位居 居 列 名列");

/// Directly after a number without a classifier these are no thing that it counts.
pub static NO_THINGS: Words = words!("内 范围 大关 关口 台阶 级 以 左右 多 余 版 跨越 由 从");

/// After a number that was passed: 突破3亿元大关.
pub static BARRIERS: Words = words!("大关 关口 台阶");

/// Places that are counted: what is done in each of them is not what the number counts.
pub static PLACES: Words = words!(
    "行政村 自然村 中心村 村（社区） 村 社区 居住小区 小区 村庄 乡镇 重点区域 区域 片区 断面 开发区 园区 产业集群 产业链 产业 基地"
);

/// How a phrase ends that says what is done in a place: 196个行政村｜生活污水.
pub static PLACE_MATTERS: Words = words!(
    "污水 垃圾 环境 面貌 体系 问题 饮水 饮用水 设施 治理 整治 风貌 通畅 绿化 人居环境 电网 管网 \
     安全 自来水 道路 比例 水平 质量 率 产值 收入 营收",
);

/// How a phrase ends that says something of what is counted: 农村群众｜用水质量.
pub static QUALITIES: Words =
    words!("质量 能力 条件 效率 时间 时限 税负 成本 负担 水平 问题 安全 权益 待遇");

/// How the name of counted problems ends, which no field owns.
pub static PROBLEMS_OF_FIELDS: Words = words!("领域问题 方面问题 环节问题");

/// What is counted and then has a rate of its own.
pub static RATED: Words = words!("项目 工程 企业 提案 建议 议案 案件 事项 任务 信访件");

/// What may be counted with 家, 所, 户 and 名: the phrase ends with the last of these.
pub static CLASSED: [(&str, Words); 5] = [
    (
        "场",
        words!(
            "活动 赛事 比赛 展会 展览 会 会展 演出 讲座 论坛 培训 推介 对接 发布 音乐节 节 演唱会 招聘 宣讲 马拉松 战役 攻坚战 仗 \
             服务 行动 巡演 展演 竞赛 直播 集市 沙龙 路演 调研 硬仗 硬战 班"
        ),
    ),
    (
        "家",
        words!(
            "企业 公司 医院 机构 单位 银行 店 院 社 商场 超市 中心 农场 平台 园 基地 工厂 车间 景区 \
             酒店 民宿 协会 站 园区 市场 餐厅 食堂 所 馆 厂 部门 部委 集群 试点 户 组织"
        ),
    ),
    (
        "所",
        words!(
            "学校 中学 小学 中小学 幼儿园 大学 学院 医院 院 院校 高校 校 园 站 中心 所 室 中专 高中"
        ),
    ),
    ("户", words!("家庭 农户 居民 群众 户 企业 主体 住房 危房 房 厕")),
    (
        "名",
        words!(
            "人 人口 人才 人员 员 学生 师生 考生 毕业生 医生 研究生 新生 新生儿 教师 医师 人物 律师 工程师 技师 老师 \
             者 职工 员工 农民工 社工 义工 技工 护工 专家 作家 企业家 艺术家 科学家 儿童 患儿 幼儿 孤儿 \
             农民 居民 村民 市民 渔民 牧民 难民 选手 能手 歌手 干部 代表 教授 博士 硕士 校长 院长 网格长 \
             河长 林长 警官 军官 官兵 群众 观众 户 青年 妇女 党员 运动员 人大 人均 人工"
        ),
    ),
];

/// What 条, 座, 张 and 辆 count: the phrase ends where the first of these ends.
pub static CLASSED_FIRST: [(&str, Words); 4] = [
    (
        "条",
        words!(
            "路 路段 路网 道 街 街区 街道 巷 河 河湖 河流 支流 线 线缆 线路 产业链 链 沟 隧道 管网 意见 建议 措施 举措 政策"
        ),
    ),
    (
        "座",
        words!("桥 桥梁 水库 渣库 厂 变电站 电站 泵站 基站 塔 馆 塘坝 坝 棚 煤矿 矿山 公园 口岸"),
    ),
    ("张", words!("床位")),
    ("辆", words!("车 车辆 公交车 汽车")),
];

/// At the head of what follows a number: it says which place was reached.
pub static RANKED: Words = words!("排全 居全 列全 位列 位居 名列 排名");

/// What has articles that are counted.
pub static ARTICLED: Words = words!("政策 措施 举措");

/// Counted matters that a quotation says something of: 80项政务服务事项｜“跨省通办”.
pub static MATTERS: Words = words!("事项 服务");

/// After 对 and what something is done to.
pub static TREATING: Words = words!("进行 开展 实行 实施 给予 予以 提供");

/// Nouns that end with a verb, which ends no noun after them: 城市更新单元.
pub static COMPOUNDS: Words = words!(
    "城市更新 城市治理 城市管理 城市建设 企业孵化 项目储备 产品加工 产品展示 产品检测 技术转移 技术改造 成果转化 人才培养 人才培育"
);
