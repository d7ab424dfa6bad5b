//! Sentences without a target: directions of work, achievements without a number, occasions, formulas.

use crate::Rules;

pub(crate) const RULES: Rules = &[
    (
        "adverb",
        &[
            "深入", "持续", "扎实", "全面", "加快", "着力", "统筹", "稳步", "有序", "大力", "积极",
            "全力", "纵深", "协同",
        ],
    ),
    (
        "verb",
        &[
            "推进", "实施", "开展", "深化", "优化", "完善", "健全", "推动", "强化", "落实", "抓好",
            "提升",
        ],
    ),
    (
        "theme",
        &[
            "数字乡村建设", "营商环境", "现代物流体系", "国企改革深化提升行动", "科技成果转化",
            "{industry}产业链", "城市更新", "污染防治攻坚", "基层治理", "医药卫生体制改革",
            "教育资源布局", "农村人居环境整治", "公共文化服务体系", "安全生产治本攻坚", "河湖长制",
            "移风易俗", "“{sign}才汇聚”计划", "消费品以旧换新", "{place}与{place}的协同发展",
            "产学研合作", "“一件事一次办”改革", "多层次社会保障体系", "政务公开",
            "{county}特色产业集群", "要素保障",
        ],
    ),
    (
        "aim",
        &[
            "让群众办事更方便", "让{crop}卖出好价钱", "把短板补得更实", "让企业轻装上阵",
            "打造{place}对外开放新名片", "为高质量发展增添新动能", "让城市更有温度",
            "走好绿色发展之路", "不断增强群众获得感", "以钉钉子精神抓落实",
            "形成上下联动的工作格局",
        ],
    ),
    (
        "direction",
        &[
            "{adverb}{verb}{theme}",
            "{adverb}{verb}{theme}，{aim}",
            "{verb}{theme}和{theme}",
            "支持{county}{adverb}发展{industry}产业",
            "鼓励{body}先行先试",
            "探索{theme}的有效路径",
            "引导企业加大研发投入",
            "{adverb}{verb}{theme}，{adverb}{verb}{theme}",
            "严厉打击非法集资、电信诈骗等违法犯罪",
            "{body}要{adverb}{verb}{theme}",
            "做好{theme}、{theme}等工作",
            "{adverb}{act}{word}{tail}",
            "{act}{word}、{word}、{word}{tail}",
            "{adverb}{act}{word}{word}，{act}{word}{tail}",
            "坚持{idiom}，{act}{word}{tail}",
            "{act}一批{word}{act}{tail}",
            "加强{word}、{word}和{word}领域{act}",
            "{act}“{word}{act}”品牌",
            "围绕{word}{act}、{word}{act}，{adverb}{verb}{theme}",
            "在{word}{act}上{idiom}",
            "{body}牵头{act}{word}{tail}",
            "把{word}{act}作为{word}{tail}的重要抓手",
        ],
    ),
    (
        "past",
        &[
            "{theme}取得新进展",
            "{theme}{adverb}推进",
            "{body}经验在全省推广",
            "{place}面貌焕然一新",
            "{theme}成效明显",
            "{county}在全省考核中名列前茅",
            "{adverb}{verb}了{theme}",
            "群众反映强烈的{theme}问题得到解决",
            "“{stem}杯”马拉松成功举办",
            "{industry}产业从无到有",
            "{word}、{word}、{word}、{word}等事业取得新成绩",
            "{adverb}{act}{word}{tail}，{idiom}",
            "{word}{act}、{word}{act}走在全省前列",
            "{word}{tail}更加健全",
            "{act}了一批{word}{tail}",
            "{idiom}、{idiom}成为{place}的鲜明底色",
            "“{word}{act}”{tail}入选全省典型案例",
            "{word}与{word}加速{act}",
        ],
    ),
    (
        "lack",
        &[
            "经济总量偏小",
            "传统产业占比较高",
            "{theme}还有薄弱环节",
            "{int 2 9}个乡镇尚无规上企业",
            "部分企业经营困难",
            "{word}{act}不够充分",
            "{word}{tail}还不健全",
            "{word}、{word}等领域欠账较多",
            "{measure}增速低于预期",
            "少数干部抓落实的本领有待提高",
            "公共服务与群众期盼还有差距",
        ],
    ),
    (
        "lead",
        &[
            "做强{industry}产业", "{adverb}{verb}{theme}", "提升{place}承载力", "守牢安全底线",
            "织密保障网络", "扩大有效投资", "促进{crop}增产增收", "改善生态环境",
            "{act}{word}{tail}", "{adverb}{act}{word}", "{word}{act}{idiom}",
        ],
    ),
    (
        "headline",
        &[
            "聚力{industry}升级，在{verb}{theme}上实现新突破",
            "坚持{theme}，{adverb}提升发展质效",
            "突出{theme}，在{theme}上精准发力",
            "{adverb}{verb}{theme}",
        ],
    ),
    (
        "was_headline",
        &[
            "{theme}迈出新步伐", "{industry}产业{adverb}壮大", "{theme}展现新面貌",
            "{place}发展态势良好",
        ],
    ),
    (
        "gloss",
        &[
            "“{int 1 9}+{int 2 9}”产业体系：指{industry}、{industry}、{industry}等产业。",
            "{theme}：指由{body}牵头，对{theme}进行的综合改革。",
            "“{sign}才汇聚”计划：{body}的引才计划。",
        ],
    ),
];
