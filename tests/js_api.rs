//! The JavaScript interface in headless Chromium: what `analyze` returns to a script.
#![cfg(all(target_arch = "wasm32", feature = "web", feature = "comparison"))]
#![expect(
    clippy::float_cmp,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "JavaScript has no whole numbers; these are small and exact"
)]

use goalcards::js::{analyze, compare, compare_places, version, year_rows};
use js_sys::{Array, JSON, JsString, Number, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const REPORT: &str = "2024年示例市政府工作报告\n\
    一、2023年工作回顾\n\
    全市地区生产总值增长5.8%，城镇新增就业4.1万人。\n\
    二、2024年工作安排\n\
    今年发展的主要预期目标是：地区生产总值增长6%左右，居民消费价格涨幅控制在3%以内。\n\
    （一）着力稳定粮食生产。确保粮食播种面积不少于210万亩，行政村5G网络实现全覆盖。\n";

fn analysis(text: &str) -> JsValue {
    analyze(text).expect("any text gives an analysis")
}

fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(key)).expect("an object")
}

fn list(object: &JsValue, key: &str) -> Array {
    get(object, key).dyn_into().expect("an array")
}

fn number(object: &JsValue, key: &str) -> f64 {
    get(object, key).as_f64().expect("a number")
}

fn text_of(object: &JsValue, key: &str) -> String {
    get(object, key).as_string().expect("a text")
}

/// What JavaScript's own slice gives for the offsets of a finding.
fn sliced(text: &JsString, finding: &JsValue) -> String {
    let offset = |key| {
        let offset = number(finding, key);
        assert!(Number::is_safe_integer(&JsValue::from_f64(offset)), "expected whole offsets");
        offset as u32
    };
    let part = text.slice(offset("start"), offset("end"));
    part.as_string().expect("a text without lone surrogates")
}

/// Asserts that the text of every finding is what its offsets cut out of the report.
fn assert_offsets(text: &str) {
    let found = analysis(text);
    let text = JsString::from(text);
    let quantities = list(&found, "quantities");
    assert!(quantities.length() > 0, "expected quantities");
    for finding in quantities.iter().chain(list(&found, "leftovers").iter()) {
        assert_eq!(sliced(&text, &finding), text_of(&finding, "text"));
    }
    for cue in list(&found, "goals").iter().flat_map(|goal| list(&goal, "cues").to_vec()) {
        assert_eq!(sliced(&text, &cue), text_of(&cue, "text"));
    }
}

#[wasm_bindgen_test]
fn a_comparison_has_the_words_of_both_texts() {
    let next = "2025年示例市政府工作报告\n一、2024年工作回顾\n\
        全市地区生产总值增长6.2%，居民消费价格上涨0.1%，5G网络建设有序推进。\n";
    let found = compare(REPORT, next).expect("any texts give a comparison");
    assert_eq!(number(&found, "schema"), 1.0);
    let deliveries = list(&found, "deliveries");
    let growth = deliveries.get(0);
    assert_eq!(text_of(&growth, "verdict"), "exceeded");
    assert_eq!(text_of(&growth, "reason"), "beyond_target");
    let (promise, answer) = (get(&growth, "promise"), get(&growth, "answer"));
    assert_eq!(sliced(&JsString::from(REPORT), &promise), text_of(&promise, "text"));
    assert_eq!(sliced(&JsString::from(next), &answer), text_of(&answer, "text"));
    assert_eq!(sliced(&JsString::from(next), &get(&growth, "result")), "6.2%");
    assert!(list(&found, "changes").length() >= deliveries.length() - 1);
    assert!(compare("", "").is_ok(), "expected a comparison of empty texts");
}

#[wasm_bindgen_test]
fn two_places_and_a_row_of_years_have_the_words_of_their_texts() {
    let city = "2024年样板市政府工作报告\n一、2023年工作回顾\n平稳运行。\n二、2024年工作安排\n\
        今年发展的主要预期目标是：地区生产总值增长6.5%以上。\n";
    let found = compare_places(REPORT, city).expect("any texts give a comparison");
    let growth = list(&found, "rows").get(0);
    assert_eq!(text_of(&growth, "kind"), "higher");
    assert_eq!(text_of(&get(&growth, "difference"), "unit"), "百分点");
    let quote = get(&get(&growth, "second"), "quote");
    assert_eq!(sliced(&JsString::from(city), &quote), text_of(&quote, "text"));
    let next = "2025年示例市政府工作报告\n一、2024年工作回顾\n全市地区生产总值增长6.2%。\n";
    let found = year_rows(vec![next.to_owned(), REPORT.to_owned()]).expect("any texts give rows");
    assert_eq!(list(&found, "years").length(), 3);
    let cell = list(&list(&found, "rows").get(0), "cells").get(1);
    assert_eq!(number(&cell, "year"), 2024.0);
    let answer = get(&cell, "answer");
    assert_eq!(sliced(&JsString::from(next), &answer), text_of(&answer, "text"));
    assert!(year_rows(Vec::new()).is_ok(), "expected rows of no texts");
}

#[wasm_bindgen_test]
fn an_analysis_is_a_plain_object_of_schema_1() {
    let found = analysis(REPORT);
    assert!(found.is_instance_of::<Object>());
    assert_eq!(number(&found, "schema"), 1.0);
    for key in ["sections", "quantities", "goals", "leftovers", "pairs", "notices"] {
        assert!(Array::is_array(&get(&found, key)), "expected {key} to be an array");
    }
}

#[wasm_bindgen_test]
fn the_report_says_its_year_and_place() {
    let report = get(&analysis(REPORT), "report");
    assert_eq!(number(&report, "year"), 2024.0);
    assert_eq!(text_of(&report, "place"), "示例市");
}

#[wasm_bindgen_test]
fn a_target_carries_its_figures_in_camel_case() {
    let found = analysis(REPORT);
    let area = list(&found, "quantities").iter().find(|quantity| text_of(quantity, "unit") == "亩");
    let area = area.expect("the sown area");
    assert_eq!(number(&area, "min"), 2_100_000.0);
    assert_eq!(number(&area, "max"), 2_100_000.0);
    assert_eq!(text_of(&area, "bound"), "at_least");
    assert_eq!(text_of(&area, "stance"), "target");
    assert_eq!(text_of(&area, "scaledUnit"), "万亩");
}

#[wasm_bindgen_test]
fn what_the_text_does_not_say_is_null() {
    let report = get(&analysis("增长6%左右"), "report");
    for key in ["title", "year", "place"] {
        assert!(get(&report, key).is_null(), "expected {key} to be null");
    }
}

#[wasm_bindgen_test]
fn goals_point_at_quantities_that_point_back() {
    let found = analysis(REPORT);
    let quantities = list(&found, "quantities");
    let goals = list(&found, "goals");
    assert!(goals.length() >= 3, "expected three goals at least, found {}", goals.length());
    let mut pointed_at = 0;
    for goal in goals.iter() {
        for id in list(&goal, "quantities").iter() {
            let idx = id.as_f64().expect("an id") as u32;
            let quantity = quantities.get(idx);
            assert_eq!(number(&quantity, "id"), f64::from(idx));
            assert_eq!(number(&quantity, "goal"), number(&goal, "id"));
            pointed_at += 1;
        }
    }
    assert!(pointed_at > 0, "expected goals with quantities");
}

#[wasm_bindgen_test]
fn offsets_slice_the_text_as_javascript_counts() {
    assert_offsets(REPORT);
}

#[wasm_bindgen_test]
fn characters_outside_the_first_plane_count_as_two() {
    let text = REPORT.replace("粮食", "𠮷𠮷粮食😀").replace("全市", "😀全市");
    assert_offsets(&text);
}

#[wasm_bindgen_test]
fn carriage_returns_and_wide_digits_keep_their_places() {
    assert_offsets(&REPORT.replace('\n', "\r\n").replace("210", "２１０"));
}

#[wasm_bindgen_test]
fn empty_text_gives_an_empty_analysis() {
    let found = analysis("");
    for key in ["sections", "quantities", "goals", "leftovers", "pairs"] {
        assert_eq!(list(&found, key).length(), 0, "{key}");
    }
}

#[wasm_bindgen_test]
fn a_long_text_is_read_to_its_end() {
    let sentence = "确保粮食播种面积不少于210万亩。\n";
    let times = 5_000;
    let found = analysis(&sentence.repeat(times));
    let quantities = list(&found, "quantities");
    assert_eq!(quantities.length() as usize, times);
    let last = quantities.get(quantities.length() - 1);
    let length = sentence.encode_utf16().count() * times;
    assert!(number(&last, "end") > (length - sentence.len()) as f64, "expected the last sentence");
}

#[wasm_bindgen_test]
fn the_same_text_gives_the_same_object() {
    let written = |found: JsValue| JSON::stringify(&found).expect("plain objects").as_string();
    assert_eq!(written(analysis(REPORT)), written(analysis(REPORT)));
}

#[wasm_bindgen_test]
fn the_version_is_that_of_the_package() {
    assert_eq!(version(), env!("CARGO_PKG_VERSION"));
}
