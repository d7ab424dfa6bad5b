//! Texts from files and clipboards: the cases of `tests/cases`, made-up documents zipped here, encodings, hostile files.
#![cfg(not(target_arch = "wasm32"))]

mod case_file;

use goalcards::intake::{self, Doubt, ExtractedText, Refusal};

/// What the browser's `TextDecoder` does.
fn gb18030(bytes: &[u8]) -> Option<String> {
    let decoded = || encoding_rs::GB18030.decode_without_bom_handling(bytes).0.into_owned();
    (!bytes.is_empty()).then(decoded)
}

fn open(name: &str, bytes: &[u8]) -> Result<ExtractedText, Refusal> {
    intake::file(name, bytes, &gb18030)
}

/// A zip of these files, deflated; `change` may spoil what the directory says.
fn zip(files: &[(&str, &[u8])], change: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let (mut all, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let packed = miniz_oxide::deflate::compress_to_vec(content, 6);
        let length = |bytes: &[u8]| u32::try_from(bytes.len()).expect("a small file").to_le_bytes();
        let name_length = u16::try_from(name.len()).expect("a short name").to_le_bytes();
        let mut common = vec![20, 0, 0, 0, 8, 0, 0, 0, 0, 0];
        common.extend(crc32(content).to_le_bytes());
        common.extend(length(&packed));
        common.extend(length(content));
        common.extend(name_length);
        common.extend([0, 0]);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&common);
        directory.extend([0; 10]);
        directory.extend(length(&all));
        directory.extend(name.as_bytes());
        all.extend(b"PK\x03\x04");
        all.extend(common);
        all.extend(name.as_bytes());
        all.extend(packed);
    }
    change(&mut directory);
    let at = u32::try_from(all.len()).expect("a small file").to_le_bytes();
    let count = u16::try_from(files.len()).expect("few files").to_le_bytes();
    let size = u32::try_from(directory.len()).expect("a small file").to_le_bytes();
    all.extend(directory);
    all.extend(b"PK\x05\x06\0\0\0\0");
    all.extend([count, count].concat());
    all.extend([size, at].concat());
    all.extend([0, 0]);
    all
}

fn crc32(bytes: &[u8]) -> u32 {
    let bit = |sum: u32, _| (sum >> 1) ^ (0xEDB8_8320 * (sum & 1));
    !bytes.iter().fold(!0_u32, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), bit))
}

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const NUMBERING: &str = r#"<numbering xmlns="W">
<abstractNum abstractNumId="7">
<lvl ilvl="0"><start val="1"/><numFmt val="chineseCounting"/><pStyle val="Heading"/><suff val="nothing"/><lvlText val="%1、"/></lvl>
<lvl ilvl="1"><start val="1"/><numFmt val="chineseCounting"/><lvlText val="（%2）"/></lvl>
<lvl ilvl="2"><start val="1"/><numFmt val="decimal"/><lvlText val="%3."/></lvl>
</abstractNum>
<abstractNum abstractNumId="8"><lvl ilvl="0"><start val="1"/><numFmt val="chineseCounting"/><lvlText val="%1、"/></lvl>
<lvl ilvl="1"><start val="1"/><numFmt val="decimal"/><isLgl/><lvlText val="%1.%2"/></lvl></abstractNum>
<abstractNum abstractNumId="9"><lvl ilvl="0"><start val="1"/><numFmt val="bullet"/><lvlText val="&#xF0B7;"/></lvl></abstractNum>
<num numId="1"><abstractNumId val="7"/></num>
<num numId="2"><abstractNumId val="7"/><lvlOverride ilvl="0"><startOverride val="1"/></lvlOverride></num>
<num numId="3"><abstractNumId val="8"/></num>
<num numId="4"><abstractNumId val="9"/></num>
</numbering>"#;

const STYLES: &str = r#"<styles xmlns="W">
<style type="paragraph" styleId="Heading"><name val="heading 1"/><pPr><numPr><numId val="1"/></numPr></pPr></style>
<style type="paragraph" styleId="Below"><name val="own"/><basedOn val="Heading"/></style>
<style type="paragraph" styleId="TOC1"><name val="toc 1"/></style>
</styles>"#;

const FOOTNOTES: &str = r#"<footnotes xmlns="W"><footnote type="separator" id="0"><p><r><separator/></r></p></footnote>
<footnote id="2"><p><r><footnoteRef/></r><r><t>指示例。</t></r></p></footnote>
<footnote id="3"><p><r><t>又一处。</t></r></p></footnote></footnotes>"#;

/// A document with this body; the prefix of its words is none.
fn document(body: &str) -> Vec<u8> {
    let body = format!(
        "<document xmlns=\"{WORD}\" xmlns:mc=\"mc\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><body>{body}</body></document>"
    );
    let own = |xml: &str| xml.replace("\"W\"", &format!("\"{WORD}\""));
    zip(
        &[
            ("word/document.xml", body.as_bytes()),
            ("word/numbering.xml", own(NUMBERING).as_bytes()),
            ("word/styles.xml", own(STYLES).as_bytes()),
            ("word/footnotes.xml", own(FOOTNOTES).as_bytes()),
        ],
        |_| {},
    )
}

/// Runs the cases of a file; `⏎` ends a line, `⇥` separates cells, `⍽` is a no-break space.
fn check(name: &str, least: usize, text: impl Fn(&str) -> String) {
    case_file::check(name, least, |case| {
        text(&case.input).replace('\n', "⏎").replace('\t', "⇥").replace('\u{A0}', "⍽")
    });
}

#[test]
fn copied_html_becomes_what_a_reader_sees() {
    check("html.txt", 50, |html| intake::clipboard(html).text);
}

#[test]
fn the_article_of_a_page_is_found() {
    check("page.txt", 8, |html| {
        let page = format!("<!doctype html><html>{html}");
        open("page.html", page.as_bytes()).map(|taken| taken.text).unwrap_or_default()
    });
}

#[test]
fn a_document_reads_as_it_shows() {
    check("docx.txt", 30, |body| match open("报告.docx", &document(body)) {
        Ok(taken) => taken.text,
        Err(refusal) => format!("{refusal:?}"),
    });
}

#[test]
fn wps_has_names_of_its_own_and_word_is_found_by_its_relation() {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <w:document xmlns:wpc=\"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas\" \
         xmlns:w=\"{WORD}\" xmlns:wpsCustomData=\"http://www.wps.cn/officeDocument/2013/wpsCustomData\" mc:Ignorable=\"wpsCustomData\">\
         <w:body><w:p><w:pPr><w:pStyle w:val=\"2\"/></w:pPr><w:r><w:t>增长6%</w:t></w:r><wpsCustomData:x><w:r/></wpsCustomData:x></w:p></w:body></w:document>"
    );
    let relations = "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>";
    let bytes = zip(
        &[("_rels/.rels", relations.as_bytes()), ("word/document2.xml", body.as_bytes())],
        |_| {},
    );
    // What a file is, its bytes say: the ending may be any.
    for name in ["报告.docx", "报告.doc", "报告.wps", "报告"] {
        assert_eq!(open(name, &bytes).map(|taken| taken.text), Ok("增长6%".to_owned()), "{name}");
    }
}

/// A made-up report, long enough to tell an encoding by.
const REPORT: &str = "2024年示例市政府工作报告\n今年发展的主要预期目标是：地区生产总值增长6%左右，城镇新增就业4.2万人。\n";

fn wide(text: &str, unit: fn(u16) -> [u8; 2], mark: bool) -> Vec<u8> {
    let marked = if mark { format!("\u{FEFF}{text}") } else { text.to_owned() };
    marked.encode_utf16().flat_map(unit).collect()
}

#[test]
fn the_encoding_is_found() {
    let gb = encoding_rs::GB18030.encode(REPORT).0.into_owned();
    let marked = [&[0xEF, 0xBB, 0xBF], REPORT.as_bytes()].concat();
    let files: [(&str, Vec<u8>); 8] = [
        ("utf-8", REPORT.as_bytes().to_vec()),
        ("utf-8 with its mark", marked),
        ("gb18030", gb),
        ("utf-16 le", wide(REPORT, u16::to_le_bytes, true)),
        ("utf-16 be", wide(REPORT, u16::to_be_bytes, true)),
        ("utf-16 le without a mark", wide(REPORT, u16::to_le_bytes, false)),
        ("utf-16 be without a mark", wide(REPORT, u16::to_be_bytes, false)),
        (
            "gb18030 with a rare character",
            encoding_rs::GB18030.encode(&format!("{REPORT}𠮷")).0.into_owned(),
        ),
    ];
    for (name, bytes) in files {
        let taken = open("报告.txt", &bytes).unwrap_or_default();
        assert!(taken.text.starts_with(REPORT), "{name}: {}", taken.text);
        assert_eq!(taken.doubt, None, "{name}");
    }
    // Two letters that begin a zip begin words too.
    let taken = open("报告.txt", format!("PK赛\n{REPORT}").as_bytes()).unwrap_or_default();
    assert!(taken.text.starts_with("PK赛"));
    // A page has far more markup than words.
    let script = "<script>var x = 1;</script>".repeat(500);
    let page = format!("<html><meta charset=gbk>{script}<p>{REPORT}</p>");
    let bytes = encoding_rs::GBK.encode(&page).0.into_owned();
    assert_eq!(open("a.html", &bytes).map(|taken| taken.doubt), Ok(None));
    let page = format!("<html><meta charset=gbk><p>{REPORT}</p>");
    let bytes = encoding_rs::GBK.encode(&page).0.into_owned();
    assert!(
        open("a.html", &bytes).is_ok_and(|taken| taken.text.contains("地区生产总值增长6%左右"))
    );
}

#[test]
fn a_doubtful_encoding_is_said() {
    // Two letters of another alphabet, which may be anything.
    let short = encoding_rs::GB18030.encode("甲乙丙丁").0.into_owned();
    assert_eq!(open("a.txt", &short).map(|taken| taken.doubt), Ok(Some(Doubt::Encoding)));
    // Cut in the midst of a character, or with half a pair of surrogates.
    let half = [&[0xFF, 0xFE, 0x00, 0xD8][..], &wide(REPORT, u16::to_le_bytes, false)].concat();
    let taken = open("a.txt", &half).unwrap_or_default();
    assert_eq!(taken.doubt, Some(Doubt::Characters));
    assert!(taken.text.starts_with('\u{FFFD}') && taken.text.contains("增长6%"));
    // Half a unit at the end.
    let mut odd = wide(REPORT, u16::to_be_bytes, true);
    odd.pop();
    assert_eq!(open("a.txt", &odd).map(|taken| taken.doubt), Ok(Some(Doubt::Characters)));
    let cut = &REPORT.as_bytes()[..REPORT.len() - 3];
    assert!(open("a.txt", cut).is_ok_and(|taken| taken.text.contains("增长6%左右")));
}

#[test]
fn what_cannot_be_read_is_named() {
    let compound = |inside: &str| {
        [&[0xD0, 0xCF, 0x11, 0xE0][..], &wide(inside, u16::to_le_bytes, false)].concat()
    };
    let zipped = |name: &str| zip(&[(name, b"x")], |_| {});
    let files: [(&str, Vec<u8>, Refusal); 27] = [
        ("a.pdf", b"%PDF-1.7".to_vec(), Refusal::Pdf),
        ("a.docx", b"%PDF-1.7".to_vec(), Refusal::Pdf),
        ("a.doc", compound("WordDocument"), Refusal::OldWord),
        ("a.wps", compound(""), Refusal::OldWord),
        ("a.xls", compound("Workbook"), Refusal::Sheet),
        ("a.docx", compound("EncryptedPackage"), Refusal::Encrypted),
        ("a.xlsx", zipped("xl/workbook.xml"), Refusal::Sheet),
        ("a.pptx", zipped("ppt/presentation.xml"), Refusal::Slides),
        ("a.ofd", zipped("OFD.xml"), Refusal::Ofd),
        ("a.zip", zipped("报告.txt"), Refusal::Archive),
        ("a.rtf", b"{\\rtf1".to_vec(), Refusal::Rtf),
        ("a.csv", "指标,目标".into(), Refusal::Sheet),
        ("a.png", b"\x89PNG\r\n".to_vec(), Refusal::Picture),
        ("a.jpg", b"\xFF\xD8\xFF\xE0".to_vec(), Refusal::Picture),
        ("a.txt", Vec::new(), Refusal::Empty),
        ("a.txt", b" \n".to_vec(), Refusal::Empty),
        ("a.html", b"<html><script>1</script>".to_vec(), Refusal::Empty),
        ("a.bin", (0..=255).cycle().take(4096).collect(), Refusal::Unknown),
        ("a.docx", zipped("word/other.xml"), Refusal::Broken),
        ("a.odt", zipped("content.xml"), Refusal::OldWord),
        ("a.mht", b"MIME-Version: 1.0\r\n".to_vec(), Refusal::OldWord),
        ("a.doc", b"<?xml version='1.0'?><w:wordDocument>".to_vec(), Refusal::OldWord),
        ("a.xml", b"<?xml version='1.0'?><pkg:package>".to_vec(), Refusal::OldWord),
        ("a.xml", b"<?xml version='1.0'?><x>1</x>".to_vec(), Refusal::Unknown),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'>".to_vec(), Refusal::Picture),
        ("a.heic", b"\0\0\0\x18ftypheic".to_vec(), Refusal::Picture),
        ("a.zip", b"PK\x03\x04".to_vec(), Refusal::Archive),
    ];
    for (name, bytes, refusal) in files {
        assert_eq!(open(name, &bytes).map(|taken| taken.text), Err(refusal), "{name}");
    }
}

#[test]
fn broken_and_hostile_documents_end_well() {
    let whole = document("<p><r><t>增长6%</t></r></p>");
    assert!(open("a.docx", &whole).is_ok());
    for length in [3, 30, whole.len() / 2, whole.len() - 1] {
        assert_eq!(open("a.docx", &whole[..length]), Err(Refusal::Broken), "{length}");
    }
    // Bytes changed anywhere never stop the program, and never change a text unseen.
    for at in 0..whole.len() {
        let mut spoilt = whole.clone();
        spoilt[at] ^= 0x55;
        if let Ok(taken) = open("a.docx", &spoilt) {
            assert!(taken.text.contains("增长6%"), "byte {at}: {}", taken.text);
        }
    }
    let body =
        format!("<document xmlns=\"{WORD}\"><body><p><r><t>6%</t></r></p></body></document>");
    let files = [("word/document.xml", body.as_bytes())];
    let locked = zip(&files, |directory| directory[8] |= 1);
    assert_eq!(open("a.docx", &locked), Err(Refusal::Encrypted));
    let lies = zip(&files, |directory| directory[24] -= 1);
    assert_eq!(open("a.docx", &lies), Err(Refusal::Bomb));
    let open_end = body.replace("</p>", "");
    assert_eq!(
        open("a.docx", &zip(&[("word/document.xml", open_end.as_bytes())], |_| {})),
        Err(Refusal::Broken)
    );
}

#[test]
fn a_zip_bomb_is_not_unpacked() {
    let bomb = vec![b' '; 64 << 20];
    let bytes = zip(&[("word/document.xml", &bomb)], |_| {});
    assert!(bytes.len() < 100_000);
    assert_eq!(open("a.docx", &bytes), Err(Refusal::Bomb));
    // The directory may say that it is small.
    let lies = zip(&[("word/document.xml", &bomb)], |directory| {
        directory[24..28].copy_from_slice(&[0, 0, 1, 0]);
    });
    assert_eq!(open("a.docx", &lies), Err(Refusal::Bomb));
}

#[test]
fn size_costs_no_more_than_size() {
    let cell = "<tc><p><r><t>18</t></r></p></tc>";
    let table = format!("<tbl>{}</tbl>", format!("<tr>{}</tr>", cell.repeat(10)).repeat(10_000));
    let taken = open("a.docx", &document(&table)).unwrap_or_default();
    assert_eq!(taken.text.matches("18").count(), 100_000);
    let html = format!("<table>{}</table>", format!("<tr>{}", "<td>18".repeat(10)).repeat(10_000));
    assert_eq!(intake::clipboard(&html).text.matches("18").count(), 100_000);
    let wide = format!("<table><tr>{}</table>", "<td colspan=1000 rowspan=65534>x".repeat(100_000));
    let text = intake::clipboard(&wide).text;
    assert!(text.matches('x').count() >= 100_000 && text.len() < 300_000);
}

#[test]
fn depth_costs_no_more_than_depth() {
    for tag in ["div", "b", "p", "li", "ol", "table", "td", "span", "x-y", "sup"] {
        let deep = format!(
            "{}增长6%{}",
            format!("<{tag}>").repeat(10_000),
            format!("</{tag}>").repeat(10_000)
        );
        assert!(intake::clipboard(&deep).text.ends_with("增长6%"), "{tag}");
        let unclosed = format!("<html>{}增长6%，很好。", format!("<{tag}>").repeat(10_000));
        assert!(
            open("a.html", unclosed.as_bytes())
                .is_ok_and(|taken| taken.text.ends_with("增长6%，很好。")),
            "{tag}"
        );
    }
    // Headings without an end before the article, each with the next in it.
    let headings = format!("<html>{}<div id=zoom>增长6%，很好。</div>", "<h1>政府".repeat(20_000));
    assert!(
        open("a.html", headings.as_bytes())
            .is_ok_and(|taken| taken.text.ends_with("增长6%，很好。"))
    );
    let tables = format!("{}<td>增长6%", "<table><tr><td>".repeat(10_000));
    assert!(intake::clipboard(&tables).text.ends_with("增长6%"));
    let nested = format!(
        "{}<p><r><t>增长6%</t></r></p>{}",
        "<tbl><tr><tc>".repeat(10_000),
        "</tc></tr></tbl>".repeat(10_000)
    );
    assert_eq!(open("a.docx", &document(&nested)).map(|taken| taken.text), Ok("增长6%".to_owned()));
    assert!(intake::clipboard(&"</b>".repeat(100_000)).text.is_empty());
    assert!(intake::clipboard(&"<".repeat(100_000)).text.len() == 100_000);
    assert!(intake::clipboard(&"<!--".repeat(100_000)).text.is_empty());
    assert!(intake::clipboard(&"&#".repeat(100_000)).text.len() == 200_000);
    assert!(intake::clipboard(&"<a b='".repeat(100_000)).text.is_empty());
}

#[test]
fn odd_characters_stay_or_go_and_nothing_stops() {
    assert_eq!(intake::clipboard("增\0长&#0;6%\u{202E}").text, "增长\u{FFFD}6%\u{202E}");
    let taken = open("a.txt", "增长\u{0}6%".as_bytes()).unwrap_or_default();
    assert!(taken.text.contains("增长6%"));
    assert_eq!(
        open("a.docx", &document("<p><r><t>\u{202E}增长&#xD800;6%</t></r></p>"))
            .map(|taken| taken.text),
        Ok("\u{202E}增长\u{FFFD}6%".to_owned())
    );
}
