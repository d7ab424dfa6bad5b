//! What a goal is about, from a closed list, and the words that say so.

use crate::lexicon::{Words, list::words};

/// What a goal is about: one of the fields of work that government reports are organised by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// 宏观经济
    Economy,
    /// 工业
    Industry,
    /// 农业农村
    Agriculture,
    /// 投资项目
    Investment,
    /// 消费商贸
    Consumption,
    /// 外贸外资
    Trade,
    /// 财政金融
    Finance,
    /// 科技创新
    Science,
    /// 数字经济
    Digital,
    /// 交通
    Transport,
    /// 城乡建设
    Construction,
    /// 住房
    Housing,
    /// 能源
    Energy,
    /// 生态环境
    Environment,
    /// 教育
    Education,
    /// 医疗卫生
    Health,
    /// 就业社保
    Employment,
    /// 文化旅游体育
    Culture,
    /// 安全应急
    Safety,
    /// 社会治理
    Governance,
    /// 政务改革
    Reform,
    /// 其他: no word says what it is about.
    Other,
}

use Subject::{
    Agriculture, Construction, Consumption, Culture, Digital, Economy, Education, Employment,
    Energy, Environment, Finance, Governance, Health, Housing, Industry, Investment, Reform,
    Safety, Science, Trade, Transport,
};

/// Words of one subject.
pub(crate) struct SubjectWords {
    pub(crate) subject: Subject,
    /// Say it by themselves: 高标准农田.
    pub(crate) certain: Words,
    /// Say it where nothing else does: 项目, 改革.
    pub(crate) general: Words,
}

/// The words of each subject; a word stands in one list only.
pub(crate) static SUBJECT_WORDS: [SubjectWords; 21] = [
    SubjectWords {
        subject: Economy,
        certain: words!(
            "地区生产总值 生产总值 国内生产总值 GDP 经济总量 经济增长 经济增速 经济运行 居民消费价格 物价 价格涨幅 \
             民营经济增加值 县域经济 块状经济 总部经济 经济强县 百强县 稳增长 稳经济 逆周期 综合实力 人均生产总值 三次产业 \
             全要素生产率 区域协调 协同发展 联动发展 主体功能区 国家战略 五年规划 十五五”规划 十四五”规划 都市圈 城市群 \
             海洋经济 湾区经济 国际收支 世界级城市群 京津冀 长三角 粤港澳 成渝 雄安新区"
        ),
        general: words!("健康发展 高质量发展 一体化 规划纲要 发展规划 经济发展"),
    },
    SubjectWords {
        subject: Industry,
        certain: words!(
            "工程机械 重型机械 工业 制造业 产业链 产业集群 企业 规上 链主 链长 强链 补链 延链 专精特新 小巨人 单项冠军 瞪羚 \
             独角兽 智能工厂 数字化车间 智能制造 技改 技术改造 新型工业化 支柱产业 主导产业 传统产业 新兴产业 未来产业 \
             战略性新兴产业 特色产业 产业园 工业园 开发区 高新区 经开区 产业集聚 先进材料 新材料 化工 钢铁 水泥 建材 \
             有色 机械 汽车产业 新能源汽车产业 整车 电池 锂电 半导体 集成电路 芯片 生物医药 医药产业 纺织 轻工 机器人 \
             低空经济 低空 航空航天 无人机 电子信息 光伏产业 船舶 白酒 酒业 亩均 质量强 首台套 企业上市 上云 工业互联网 \
             产业结构 矿业 矿山企业 建筑业 建筑企业 高端化 两化融合 绿色工厂 产业协作 骨干企业 龙头企业 领军企业 产业布局 \
             产业振兴 产业体系 产业规模 链式"
        ),
        general: words!(
            "规上 规模以上 制造 园区 产业基地 装备 服装 食品加工 品牌 标准化 企业培育 做大做强 产能 产业升级 转型升级 企业 产值 增加值"
        ),
    },
    SubjectWords {
        subject: Agriculture,
        certain: words!(
            "农业园区 农业科技园 水利枢纽 农作物 机械化 农机化 农民 农田 高标准农田 耕地 粮食 粮油 小麦 玉米 水稻 大豆 油料 油菜 棉花 蔬菜 瓜果 水果 果业 茶叶 茶园 \
             中药材 畜牧 畜禽 生猪 肉牛 奶业 养殖 水产 渔业 渔船 海洋牧场 种业 种子 良种 种质 播种 亩产 单产 农产品 \
             农机 农技 农资 农户 农民专业合作社 合作社 家庭农场 新型农业经营主体 乡村振兴 乡村建设 和美乡村 美丽乡村 \
             村集体 集体经济 返贫 脱贫 扶贫 帮扶 贫困 三农 菜篮子 米袋子 林下经济 林果 设施农业 灌区 水利 水库 灌溉 \
             农房 农厕 卫生厕所 户厕 厕所革命 改厕 村庄 土地流转 承包地 宅基地 撂荒 春耕 饮水 农垦 牧区 牧民 草畜 \
             肉奶 家畜 土地托管 种植 种植面积 食用菌 花卉 苗木 糖业 供销社 摘帽 粮仓 农业科技 田园 以工补农 惠农"
        ),
        general: words!("农业 农村 乡村 村级 供水保障"),
    },
    SubjectWords {
        subject: Investment,
        certain: words!(
            "固定资产投资 固投 民间投资 社会投资 有效投资 项目投资 工业投资 制造业投资 基础设施投资   \
             省重点 市重点 项目谋划 招商引资 招商 引资 落地项目 专项债 中央预算内 要素保障 开工率 竣工率 投产率 项目库 \
             储备项目 到位资金 省外资金 市外资金 内资 投资计划 政府投资"
        ),
        general: words!("重点项目 重大项目 投资 项目建设 签约 民间资本 社会资本 项目"),
    },
    SubjectWords {
        subject: Consumption,
        certain: words!(
            "社会消费品零售 社零 零售 商贸 商圈 商场 商业街 步行街 夜经济 夜间经济 首店 首发经济 以旧换新 家电 电商 \
             电子商务 网络零售 直播 物流 快递 冷链 仓储 市场流通 农贸市场 批发市场 专业市场 现代服务业 生产性服务业 \
             生活性服务业 餐饮 住宿 家政 会展 展会 老字号 促消费 内需 商超 便利店 限额以上 限上 快递进村 商业体系 \
             供应链 市集 展览 购物"
        ),
        general: words!("消费 服务业 商业"),
    },
    SubjectWords {
        subject: Trade,
        certain: words!(
            "大国外交 周边外交 外交工作 对外投资 外贸 进出口 出口 进口 对外贸易 跨境电商 外资 外商 利用外资 对外开放 开放型经济 高水平开放 自贸试验区 自贸区 \
             自由贸易 综合保税区 综保区 保税 口岸 通关 一带一路 中欧班列 班列 海外仓 境外 走出去 出海 国际合作 友城 \
             友好城市 外事 侨务 港澳 边境贸易 互市 边贸 RCEP 东盟 服务贸易 服务外包 开放平台 海关 自由贸易港 \
             经济走廊"
        ),
        general: words!(" 海外"),
    },
    SubjectWords {
        subject: Finance,
        certain: words!(
            "票据 会计 结余 金融机构 中小金融机构 财政 预算收入 预算支出 税收 税费 减税 退税 非税 国库 债务 隐性债务 化债 三保 金融 \
             银行 贷款 存款 信贷 担保 保险公司 保费 上市 资本市场 证券 债券 企业融资 普惠金融 绿色金融 非法集资 \
             金融风险 不良贷款 国有资产 国资 国企 国有企业 过紧日子 资金监管 财源 货币政策 人民币 汇率 货币供应 货币 \
             赤字 增值税 转移支付"
        ),
        general: words!("基金 融资 预算"),
    },
    SubjectWords {
        subject: Science,
        certain: words!(
            "引才 研究院 院所 研究所 医工所 科技 研发 R&D 高新技术企业 高新技术 科技型中小企业 科技型 技术合同 成果转化 科技成果 专利 知识产权 实验室 \
             重点实验室 技术创新中心 工程研究中心 新型研发机构 研发机构 研发投入 创新平台 孵化器 众创空间 科创 揭榜挂帅 \
             产学研 技术攻关 核心技术 院士 博士 专家工作站 新质生产力 创业热土 科普 创新驱动 中试 技术创新 创新型 教科人"
        ),
        general: words!("创新 人才 双创 科学 科研"),
    },
    SubjectWords {
        subject: Digital,
        certain: words!(
            "数字经济 数字产业 数字 智慧城市 大数据 数据中心 数据要素 人工智能 算力 智算 5G 5G基站 千兆 基站 宽带 \
             光纤 云计算 区块链 物联网 软件 信息化 新基建 信息基础设施 互联网 城市大脑 元宇宙 电子信息制造 新型基础设施"
        ),
        general: words!("数字化 数据 智慧"),
    },
    SubjectWords {
        subject: Transport,
        certain: words!(
            "公路 农村公路 高速公路 高速 国道 省道 国省道 国省干线 铁路 高铁 城际 地铁 轨道 机场 航线 航班 通航 港口 \
              码头 航道 吞吐量 桥梁 大桥 特大桥 隧道 公交 客运 客货邮 货运 运输 站房 火车站 高铁站 客运站 \
             通车 四好农村路 农村路 危桥 道路 快速路 互通 绕城 环线 改扩建 公铁 水运 多式联运 拥堵 复线 联络线 路网 \
             接驳"
        ),
        general: words!("港区 枢纽 交通 出行"),
    },
    SubjectWords {
        subject: Construction,
        certain: words!(
            "环境卫生 市容市貌 城市更新 城镇化 城市建设 城市管理 城市品质 城区 老城 新城 县城 市政 管网 雨污分流 供水 \
             供热 供气 燃气 排水 内涝 污水管网 停车 停车位 停车场 泊位 充电桩 路灯 背街小巷 公园 口袋公园 绿道 绿地 \
             广场 海绵城市 综合管廊 城市体检 完整社区 物业 市容 城管 建成区 环卫 垃圾分类 特色小镇 小城镇 镇区 \
             国土空间规划 控规 公厕 文明城市 卫生城市 园林城市 城中村 拆违 拆迁 征迁 土地利用 建设用地 城投 易涝点 \
             燃气管道 城市运行 国土空间"
        ),
        general: words!("片区 街区 城市 城镇 城乡"),
    },
    SubjectWords {
        subject: Housing,
        certain: words!(
            "住房 商品房 老旧小区 棚户区 棚改 保障性住房 保障房 公租房 安置房 租赁房 房地产 保交楼 保交房 加装电梯 电梯 \
             危房 危旧房 住宅 回迁 公积金 好房子 不动产 居住 租购并举 住房保障"
        ),
        general: words!(""),
    },
    SubjectWords {
        subject: Energy,
        certain: words!(
            "源网荷储 能源 电力 发电 装机 风电 光伏 光伏发电 储能 抽水蓄能 核电 火电 水电 煤炭 原煤 煤矿 天然气 油气 石油 \
             原油 成品油 氢能 生物质 电网 变电站 输变电 清洁能源 绿电 用电 电厂 热电 千伏 可再生能源 煤电 \
             页岩气 电站 特高压 多能互补 装机容量 充换电 液体燃料"
        ),
        general: words!("新能源 风光"),
    },
    SubjectWords {
        subject: Environment,
        certain: words!(
            "生态环境 环保 污染 大气 PM2.5 细颗粒物 空气质量 优良天数 优良率 水质 断面 黑臭水体 河湖 河长 流域 \
             湿地 森林 造林 绿化 植树 国土绿化 林草 林长 草原 荒漠 治沙 水土流失 水土保持 土壤 固废 危废 垃圾 \
             生活垃圾 污水 再生水 节能 降碳 碳达峰 双碳 碳排放 减排 能耗 单位生产总值能耗 化学需氧量 二氧化硫 氨氮 \
             氮氧化物 节水 地下水 超采 禁捕 生物多样性 国家公园 自然保护 矿山修复 秸秆 蓝天 碧水 净土 扬尘 绿色低碳 \
             绿色转型 美丽河湖 海湾 无废城市 督察反馈 循环经济 减污 餐饮油烟 噪声 两山 绿水青山 退耕还林 退耕还草 天然林 \
             海域 碳汇 绿色建筑 污染物 环境整治"
        ),
        general: words!("生态 环境 绿色发展"),
    },
    SubjectWords {
        subject: Education,
        certain: words!(
            "校区 分校 教育 学校 中小学 小学 初中 高中 幼儿园 幼儿 学前 义务教育 职业教育 职教 高职 中职 职业院校 技工 大学 \
             高校 高等教育 学院 学位 教师 教学 师资 学生 校园 办学 双减 托育园 课后服务 教联体 集团化办学 寄宿 校舍 \
             思政 立德树人 特殊教育 双一流 双高 助学 中考 高考 教研"
        ),
        general: words!("学科"),
    },
    SubjectWords {
        subject: Health,
        certain: words!(
            "疾病 传染病 病防治 医学 医疗机构 医疗 医院 医药卫生 医改 医共体 医联体 中医 中医药 公共卫生 疾控 疫情 疫苗 诊疗 门诊 急救 \
             卫生院 村卫生室 家庭医生 慢病 癌症 筛查 分级诊疗 床位 千人床位 爱国卫生 计划生育 生育 托育 托位 婴幼儿 \
             孕产妇 新生儿 血液 献血 药品 集采 妇幼 职业病 地方病 医德"
        ),
        general: words!("卫生 健康 人口"),
    },
    SubjectWords {
        subject: Employment,
        certain: words!(
            "就业 创业 失业 岗位 高校毕业生 农民工 欠薪 劳动 技能培训 职业技能 技能人才 居民收入 可支配收入 人均纯收入 \
             增收 工资 社保 社会保险 养老 养老保险 养老服务 老年 老年人 助餐 敬老院 护理 医保 医疗保险 低保 救助 特困 \
             残疾 残疾人 儿童 未成年人 妇女 慈善 福利 优抚 退役军人 双拥 殡葬 公墓 生活补贴 民生 民生实事 民生工程 \
             民生支出 共同富裕 零工市场 劳务 工伤 青年发展 关爱 抚恤 银发经济 适老化 以工代赈 生育津贴 婚育"
        ),
        general: words!("家庭"),
    },
    SubjectWords {
        subject: Culture,
        certain: words!(
            "旅游业 观光游 研学游 省际游 周边游 工业游 科技游 文化 文旅 旅游 景区 游客 民宿 体育 全民健身 健身 运动会 \
             省运会 赛事 马拉松 足球 非遗 文物 遗址 古城 古镇 古村 博物馆 图书馆 文化馆 美术馆 剧院 戏曲 文艺 演出 \
             书香 阅读 研学 康养旅游 度假 度假区 乡村旅游 民俗 历史文化 文明实践 精神文明 核心价值观 广播 电视 融媒体 \
             影视 出版 史志 文创 夜游 A级 意识形态 文体 媒体 文学 四馆 BA"
        ),
        general: words!("运动 红色 革命 新闻 档案 宣传 创作"),
    },
    SubjectWords {
        subject: Safety,
        certain: words!(
            "安全生产 应急 消防 防汛 抗旱 防灾 减灾 灾害 救灾 火灾 森林防火 防火 地质灾害 避险 事故 隐患 食品药品 \
             食品安全 药品安全 食药 国家安全 反诈 诈骗 扫黑除恶 禁毒 毒品 反恐 公共安全 治安 国防 国防动员 人防 民兵 \
             征兵 武警 燃气安全 特种设备 灾后 排涝 气象 地震 应急广播 军队 军事 武装 邪教 军地 军民融合 国防教育"
        ),
        general: words!("安全 监管 风险 防范化解 平安 重建"),
    },
    SubjectWords {
        subject: Governance,
        certain: words!(
            "社会治理 基层治理 市域治理 市域社会治理 信访 矛盾纠纷 枫桥 网格 法治宣传 普法 法律援助 法律服务 公共法律服务 \
             人民调解 调解 仲裁 社会组织 志愿服务 社工 民族 宗教 民族团结 共同体意识 村民自治 移风易俗 综治 三治融合 \
              群团 工会 共青团 雪亮 社会稳定 社会和谐 物业纠纷 侨胞 乡镇街道 平安建设 民族区域自治"
        ),
        general: words!("社区"),
    },
    SubjectWords {
        subject: Reform,
        certain: words!(
            "涉企 营商环境 政务 政务服务 放管服 一网通办 一件事 审批 行政审批 证照 行政执法 执法 法治政府 依法行政 法治 \
             依法治 廉政 廉洁 反腐 党风 从严治党 主体责任 作风 形式主义 政府自身 机关 政务公开 公务员 行政复议 督查 \
             审计 巡视 巡察 效能 人大 政协 议案 提案 建议提案 立法 经营主体 市场主体 个体工商户 民营企业 民营经济 \
             两个毫不动摇 诚信 公平竞争 统一大市场 中介 减负 机构改革 事业单位 混改 自我革命 初心 服务型政府 决策 \
             12345 政府职能 绩效 行政备案 双随机 宗旨意识 政风 府院联动 惠企政策 市场壁垒 市场体系 电子证照 跨省通办"
        ),
        general: words!("普查 改革 干部 民主 信用 市场化 统计 学习 担当 能力 行政"),
    },
];

/// The marks that may end the words that begin a paragraph like a heading.
pub(crate) const LEAD_ENDS: &[char] = &['。', '，', '：', '；', ',', ':', ';'];
