//! Speed of the whole analysis beside a plain pass over the same text, medians of one run.
//!
//! Megabytes a second differ from machine to machine; their ratio says how much a character costs beyond being read.

use std::hint::black_box;
use std::time::{Duration, Instant};

use goalcards::analyze;

/// Invented sentences of every kind that a report has: results, targets, milestones, programmes, codes.
const SENTENCES: &[&str] = &[
    "过去一年，全市地区生产总值增长5.8%，一般公共预算收入完成86.4亿元。\n",
    "今年发展主要预期目标是：地区生产总值增长6%左右，规上工业增加值增长7%以上，居民消费价格涨幅控制在3%以内。\n",
    "（一）着力稳定粮食生产。确保粮食播种面积不少于210万亩，总产稳定在18亿斤以上，新建高标准农田12.5万亩。\n",
    "新增城镇就业3.2万人，城镇登记失业率控制在4.5%以内，行政村5G网络实现全覆盖。\n",
    "总投资12亿元的城东污水处理厂力争6月底前建成投用，滨河快速路年底通车。\n",
    "深入推进数字乡村建设，持续优化营商环境，加快完善现代物流体系。\n",
    "坚决守住不发生规模性返贫底线，居民收入增长与经济增长同步。\n",
];

const RUNS: usize = 15;

fn main() {
    let text = report(200_000);
    let megabytes = f64::from(u32::try_from(text.len()).unwrap_or(u32::MAX)) / 1e6;
    let yardstick = median(|| plain_pass(&text));
    let analysis = median(|| analyze(&text));
    let speed = |took: Duration| megabytes / took.as_secs_f64();
    println!("text       {:>9.3} MB, {} characters", megabytes, text.chars().count());
    println!("yardstick  {:>9.1} MB/s", speed(yardstick));
    println!("analyze    {:>9.1} MB/s", speed(analysis));
    println!("ratio      {:>9.1}", analysis.as_secs_f64() / yardstick.as_secs_f64());
}

/// The sentences over and over, to this many characters at least.
fn report(characters: usize) -> String {
    let mut text = String::from("2024年示例市政府工作报告\n");
    let mut count = text.chars().count();
    for sentence in SENTENCES.iter().cycle() {
        if count >= characters {
            break;
        }
        text.push_str(sentence);
        count += sentence.chars().count();
    }
    text
}

/// Counts characters, and digits by a look at every byte.
fn plain_pass(text: &str) -> (usize, usize) {
    (text.chars().count(), text.bytes().filter(u8::is_ascii_digit).count())
}

fn median<T>(run: impl Fn() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}
