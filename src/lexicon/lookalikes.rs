//! Characters that look like an ideograph and are another: radicals and compatibility ideographs, as copies of PDF files hold them.
//!
//! The radicals follow Unicode's `EquivalentUnifiedIdeograph`, the rest its compatibility decompositions; what is traditional stands
//! here in its simplified form.

/// The Kangxi radicals, from U+2F00 on.
const KANGXI: &str = "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿\
     片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾见角言谷豆豕豸贝赤走足身车辛辰辵邑酉釆里金长门阜隶隹雨青非面革韦韭音\
     页风飞食首香马骨高髟斗鬯鬲鬼鱼鸟卤鹿麦麻黄黍黑黹黾鼎鼓鼠鼻齐齿龙龟龠";

/// The supplement of radicals, from U+2E80 on.
const SUPPLEMENT: &str = "⺀厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄㣺扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟网罒网网网羊羊羊耂肀肀肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶邑钅长镸长门阜阝雨青韦\
     页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龟亀龟";

/// The compatibility ideographs, from U+F900 on; a point for those that stand in no modern text.
const COMPATIBILITY: &str = ".更车.滑串句龟龟契金喇奈..罗.螺裸.乐洛烙珞落酪..卵栏.兰...蓝.拉..廊朗浪狼郎来冷劳..炉.老..路露..碌.绿.录鹿论.弄..牢磊.雷.屡楼.漏累.陋勒肋.凌..菱陵\
     读.乐.丹宁怒率异北.便复不泌数索参塞省.说杀辰沈拾若掠略亮两凉梁粮良.量励.女.旅....丽黎力历历.年.恋..炼..练联....列劣咽烈裂说廉念捻...令囹宁岭怜玲.羚聆.零灵\
     领例礼醴隶恶了僚寮尿料乐燎疗蓼.龙.阮刘.柳流溜琉留硫纽类六戮陆...轮律.栗率隆利吏履易李梨泥理痢罹里里里离匿溺吝.....麟林淋临立笠粒状炙识什茶刺切度拓糖宅洞暴辐行降见廓兀.\
     ....晴...猪益礼神祥福靖精羽...诸..逸都....饲馆...侮僧免勉勤卑喝.器.墨层屮悔慨憎.敏既暑梅海渚汉煮.琢碑社祉祈.祖祝祸.谷突节练.繁署者臭艹艹著褐视.谨.赠辶逸\
     难响频.....并况全.充冀勇勺喝啕喙...奄奔婢.廒.彩徭惘慎愈憎..戴揄搜摒敖晴朗望杖歹杀流.滋汉.煮瞧爵犯猪..画.瘟益盛直.着..节类.练.者荒华.襁覆视调诸请...谨变赠\
     输迟...难靖.响.频.龟";

/// Their supplement, from U+2F800 on; a point for those that stand in no modern text.
const COMPATIBILITY_SUPPLEMENT: &str = "丽丸..你侮....僧像..免兔.具..内再.冗冤.冬况.凵刃.刻.割..勇勉勤勺包匆北卉卑博即.卿卿卿.灰及叟.叫叱吆.吸呈周..唐..善善喙.喳.图....切壮城埴堍型.报..\
     ...多梦奢..姬娱.姘妇........宁..寿将当尢.屠屮.岍....嵫.巡巢.巽.帽.....庳庶廊.廾..舁.....形...忍志....悔..慈慌慎慌.憎宪.....成戛\
     .抱拔捐.挽拼舍扫....掩.摩....敏敬..书晋.暑..冒冕最.肭.朗望.杞杓.....梅.....楂......次...岁.杀......沿...派海流浩浸涅..港湮.滋滇.\
     淹潮...瀹.瀛..灾.炭.煅...爨爵..犀....王.....瑜..琼...甾.异.瘐.....直.....真真......硎碌...祖..福秫.谷........篆筑....\
     糨.纪...............者....聪..育..脾媵....舁舄辞.芑芋芝劳花芳芽苦.若.荣..莽.著.菊菌菜........蕤......虐.亏.蚩..........\
     ..衣..........诚.变豕.贯..起..跋趼...输..............开......................................麻.黹黾...\
     鼻";

static BLOCKS: [(u32, &[u16]); 4] = [
    (0x2E80, &unpacked::<{ count(SUPPLEMENT) }>(SUPPLEMENT)),
    (0x2F00, &unpacked::<{ count(KANGXI) }>(KANGXI)),
    (0xF900, &unpacked::<{ count(COMPATIBILITY) }>(COMPATIBILITY)),
    (0x2F800, &unpacked::<{ count(COMPATIBILITY_SUPPLEMENT) }>(COMPATIBILITY_SUPPLEMENT)),
];

/// The ideograph that a character looks like; `None` where it is none of these.
///
/// ```
/// use goalcards::lexicon::lookalike;
/// assert_eq!(lookalike('\u{2F08}'), Some('人'));
/// assert_eq!(lookalike('人'), None);
/// ```
#[must_use]
pub fn lookalike(ch: char) -> Option<char> {
    let (first, block) = BLOCKS.iter().rfind(|(first, _)| *first <= u32::from(ch))?;
    let at = usize::try_from(u32::from(ch) - first).ok()?;
    char::from_u32(u32::from(*block.get(at)?)).filter(|plain| *plain != '.')
}

/// How many characters a table holds.
const fn count(table: &str) -> usize {
    let (table, mut at, mut count) = (table.as_bytes(), 0, 0);
    while at < table.len() {
        at += if table[at] < 0x80 { 1 } else { 3 };
        count += 1;
    }
    count
}

/// The characters of a table as numbers: each is ASCII or has three bytes.
const fn unpacked<const N: usize>(table: &str) -> [u16; N] {
    let (table, mut at, mut filled) = (table.as_bytes(), 0, 0);
    let mut characters = [0; N];
    while at < table.len() {
        let lead = table[at] as u16;
        if lead < 0x80 {
            characters[filled] = lead;
            at += 1;
        } else {
            let (middle, last) = (table[at + 1] as u16, table[at + 2] as u16);
            characters[filled] = (lead & 0xF) << 12 | (middle & 0x3F) << 6 | last & 0x3F;
            at += 3;
        }
        filled += 1;
    }
    characters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_stands_in_its_place() {
        for (looks, plain) in [
            ('\u{2E81}', '厂'),
            ('\u{2EA0}', '民'),
            ('\u{2ED3}', '长'),
            ('\u{2EF3}', '龟'),
            ('\u{2F00}', '一'),
            ('\u{2F3E}', '户'),
            ('\u{2FC8}', '黄'),
            ('\u{2FD5}', '龠'),
            ('\u{F967}', '不'),
            ('\u{F9D1}', '六'),
            ('\u{FA0A}', '见'),
            ('\u{2F82F}', '即'),
            ('\u{2FA1C}', '鼻'),
        ] {
            assert_eq!(lookalike(looks), Some(plain), "{looks}");
        }
    }

    #[test]
    fn no_other_character_looks_like_one() {
        for ch in
            ['a', '一', '\u{FB00}', '\u{2FD6}', '\u{FA0E}', '\u{2E79}', '\u{10FFFF}', '\u{E000}']
        {
            assert_eq!(lookalike(ch), None, "{ch}");
        }
    }
}
