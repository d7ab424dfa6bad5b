//! Words of web pages and newspapers that stand around a report: menus, share lines, page numbers, glossary headings.

use crate::lexicon::{Words, list::words};

/// A line that holds one of these is boilerplate, wherever it stands, if it is short.
pub static BOILERPLATE_WORDS: Words = words!(
    "上接第 下转第 责任编辑 责编 【字号 字体： 字号： 分享到 打印本页 关闭窗口 打印】 ICP备 \
     网站标识码 公网安备 版权所有 主办单位 承办单位： 技术支持： 网站地图 联系我们 当前位置 \
     您的位置 浏览次数 阅读次数 点击数 点击量 发布时间： 发布日期： 索引号 发文机关 来源： \
     作者： 编辑： 访问量 扫一扫 相关新闻 相关链接 相关文章 上一篇 下一篇 返回顶部 返回首页 \
     微信公众号 收藏本站 设为首页 繁体版 长者模式 保护视力色",
);

/// A line that is one of these is a button of the page; in a sentence they are what is being built.
pub static BUTTONS: Words = words!(
    "无障碍 无障碍浏览 无障碍阅读 无障碍版 适老化 适老化版 打印 关闭 收藏 分享 首页 登录 注册 返回 搜索 更多 微信 微博 \
     邮箱",
);

/// A line that is one of these, or a report's title, is boilerplate when it breaks a sentence.
pub static RUNNING_TITLES: Words = words!("政府工作报告 工作报告 要闻 时政要闻 特刊 专版");

/// A line that begins so opens a glossary or notes after the body.
pub static GLOSSARY_HEADINGS: Words = words!(
    "名词解释 名词注释 名词说明 有关名词 相关名词 部分名词 注释 注解 注： 附件 附： 附录 \
     《政府工作报告》名词 《政府工作报告》有关 《政府工作报告》注释 政府工作报告名词 \
     《报告》名词 用语说明 有关用语 《政府工作报告》用语 《政府工作报告》相关 报告中有关 \
     专有名词 名词术语 文中注释 术语解释 报告注释",
);

/// A line that holds one of these belongs to a report's body.
pub static BODY_SIGNS: Words = words!("各位代表 我代表 请予审议 人民政府向大会 提请 代表们");

/// A line that ends so is the end of a sentence or of a list's introduction.
pub const SENTENCE_ENDS: &[char] = &['。', '！', '？', '；', '：', '…', '”', '）', '】', '》'];

/// A line that ends so goes on in the next.
pub const OPEN_ENDS: &[char] = &['、', '，', '《', '“', '（'];

/// Begins the note of a newspaper that a text continues from another page: （上接第一版）.
pub(crate) const CONTINUED_FROM: &str = "上接";

/// Ends such a note.
pub(crate) const CONTINUED_FROM_ENDS: &[char] = &['）', '版'];

/// Around a page number: `— 12 —`, `第3页`.
pub(crate) const PAGE_NUMBER_MARKS: &[char] =
    &['—', '-', '–', '·', '第', '页', '共', '/', '，', '－', ' '];

/// Between the page and the number of pages: 第3页共12页.
pub(crate) const OF_PAGES: &str = "页共";

/// Begins an attachment.
pub(crate) const ATTACHMENT: char = '附';

/// In the title of an attachment that promises works for the people: 民生实事.
pub(crate) const PUBLIC_WORKS: &str = "实事";

/// Ends the line under a title that names the session, which is no broken sentence.
pub(crate) const SESSION_END: &str = "会议上";

/// A line that begins so goes on from the last.
pub const CLOSED_STARTS: &[char] = &['、', '，', '。', '；', '”', '）', '》'];

/// A short line in a row of such lines after the body: tags, names of other pages.
pub static TAG_HEADINGS: Words =
    words!("标签 标签云 本栏最新 本栏推荐 阅读排行 相关评论 热门 推荐阅读 关键词");

/// Begins a line of a list.
pub const LIST_MARKS: &[char] = &[
    '—', '●', '■', '★', '◆', '▲', '○', '□', '◇', '※', '①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨',
    '⑩',
];

/// A line with one of these is a contact line and may be long.
pub static CONTACTS: Words = words!(
    "本报地址 邮编： 广告热线 零售每份 咨询热线 电话： ICP备 公网安备 主办单位 版权所有 \
     发布时间：",
);
