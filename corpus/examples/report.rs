//! Prints made-up reports: `report [SEED]`.
fn main() {
    let seed = std::env::args().nth(1).and_then(|word| word.parse().ok()).unwrap_or(0);
    print!("{}", goalcards_corpus::report(seed));
}
