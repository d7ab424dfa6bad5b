//! What was found as bytes, on its way from the worker to the page; not kept anywhere, so that its shape may change with any version.

use serde::{Serialize, de::DeserializeOwned};

/// The bytes of what was found; empty where there was no room for them.
#[must_use]
pub fn pack(found: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(found).unwrap_or_default()
}

/// What [`pack`] packed; none for other bytes.
#[must_use]
pub fn unpack<Found: DeserializeOwned>(bytes: &[u8]) -> Option<Found> {
    postcard::from_bytes(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Analysis;

    /// Every kind of notice and leftover that a text can bring about travels, not only those of the sample.
    #[test]
    fn what_was_packed_is_unpacked() {
        let texts = [
            crate::SAMPLE,
            "",
            "今年粮食播种面积不少于210万亩。",
            "指标\t目标\n粮食\t18亿斤\n油料\t\u{E001}3万吨",
            "增长6.O%，下降-2%，达到6,5%，1\u{FFFD}2万亩。",
            "示例市政府工作报告任务分解表\n1.新建公园5个。（牵头单位：市城管局）",
            "no Chinese in it, 5 of 7",
        ];
        for text in texts {
            let analysis = Analysis::from(&crate::analyze(text));
            assert_eq!(unpack(&pack(&analysis)), Some(analysis), "{text}");
        }
        assert_eq!(unpack::<Analysis>(&[]), None);
    }
}
