/** What analyze(text) returns. Offsets are UTF-16 code units of the text as given, end exclusive. */
export interface Analysis {
  schema: 1;
  report: { title: string | null; year: number | null; place: string | null };
  paragraphs: Paragraph[];
  sections: Section[];
  quantities: Quantity[];
  goals: Goal[];
  leftovers: Leftover[];
  pairs: Pair[];
  notices: Notice[];
}
/** A stretch that was read as one, broken lines joined; furniture may stand inside a paragraph of the body, where a page cut it. */
export interface Paragraph {
  start: number; end: number; kind: "body" | "furniture" | "glossary" | "repeated";
}
/** A heading with all the text under it. */
export interface Section {
  id: number; parent: number | null; level: number; marker: string; heading: string;
  part: "review" | "plan" | "other"; start: number; end: number;
}
/** One amount of something, or a range; min and max have 千/万/亿 folded in and may lie below zero, a unit with / is a rate. */
export interface Quantity {
  id: number; start: number; end: number; text: string; min: number; max: number; unit: string;
  /** The numeral as written, and its unit with 万 or 亿. */
  figure: string; scaledUnit: string;
  bound: "exact" | "about" | "at_least" | "at_most";
  change: "level" | "rise" | "fall" | "hold";
  basis: "year_on_year" | "cumulative" | "annual_average" | null;
  stance: "target" | "result" | "context";
  indicator: { text: string; id: string | null; rule: string; start: number; end: number } | null;
  goal: number | null;
  /** Why it stands on no card. */
  reason: QuantityReason | null;
  cues: Cue[];
}
/** One commitment to one action or outcome. */
export interface Goal {
  id: number; class: "numeric" | "closed" | "relational" | "milestone" | "programme";
  headline: boolean; horizon: "year" | "term"; title: string;
  indicator: { text: string; id: string | null } | null;
  quantities: number[]; attributes: number[]; relation: string | null; stretch: string | null;
  commitment: "duty" | "guarantee" | "plain" | "striving" | "exploring";
  nature: "anticipatory" | "obligatory" | null;
  deadline: { text: string | null; year: number | null; month: number | null; stated: boolean };
  topic: string; subject: Subject; section: number | null; places: string[]; projects: string[]; bodies: string[];
  pair: number | null; rule: string; cues: Cue[]; start: number; end: number;
}
/** What a goal is about. */
export type Subject =
  | "economy" | "industry" | "agriculture" | "investment" | "consumption" | "trade" | "finance" | "science" | "digital"
  | "transport" | "construction" | "housing" | "energy" | "environment" | "education" | "health" | "employment"
  | "culture" | "safety" | "governance" | "reform" | "other";
/** Digits that are no quantity, with the reason; decimal_mark, letter_digit, unreadable and sign are doubts. */
export interface Leftover { start: number; end: number; text: string; reason: LeftoverReason; }
/** Last year's result and this year's target of one indicator: ids of quantities. */
export interface Pair { id: number; result: number; target: number; likeness: number; reason: PairReason; }
/** The words that decided something; says is `field:value`. */
export interface Cue { text: string; start: number; end: number; says: string; }
/** A doubt or an oddity of the whole text; count where it is counted. */
export interface Notice { code: NoticeCode; start: number | null; end: number | null; text: string | null; count: number | null; }
/** Why a quantity is on no card; docs/rules.md says what each code means. */
export type QuantityReason =
  | "result" | "context" | "scope" | "threshold" | "furniture" | "duplicate" | "table" | "by_hand";
/** Why digits are no quantity. */
export type LeftoverReason =
  | "code" | "name" | "year" | "date" | "time" | "period" | "rank" | "ordinal" | "list_number" | "ratio"
  | "document" | "anniversary" | "furniture" | "out_of_range" | "unreadable" | "decimal_mark" | "letter_digit"
  | "sign";
/** Why two quantities were paired. */
export type PairReason =
  | "same_id" | "same_name" | "similar_name" | "doubtful_scope";
/** What a notice says of the whole text. */
export type NoticeCode =
  | "no_headline" | "no_plan" | "no_year" | "no_place" | "body_twice" | "furniture" | "glossary" | "garbled"
  | "not_chinese" | "not_a_report" | "long_text" | "broken_lines" | "traditional" | "task_ledger"
  | "old_report" | "excerpt"
  | "progress_notice" | "doubtful_numbers" | "private_glyphs";
/** What compare(oldText, newText) returns: what became of the targets of the earlier of two reports (报告自述), and how they changed. */
export interface Comparison {
  schema: 1;
  old: { title: string | null; year: number | null; place: string | null };
  new: { title: string | null; year: number | null; place: string | null };
  deliveries: Delivery[];
  changes: TargetChange[];
}
/** What the later report says of one target that was due; offsets of target and promise are of the earlier text, of result and answer of the later one. */
export interface Delivery {
  target: Target; promise: Quote; result: ReportedAmount | null; answer: Quote | null;
  link: "certain" | "likely" | "none"; linkReason: LinkReason;
  /** A number, words without the number, or nothing. */
  state: "figure" | "words" | "silent";
  verdict: "exceeded" | "met" | "close" | "missed" | "unknown";
  /** The rule that decided the verdict; docs/rules.md says what each code means. */
  reason: VerdictReason;
}
/** What a report promises; without min and max a target in words. goal and quantity are ids in analyze() of its report. */
export interface Target {
  goal: number; start: number; end: number; quantity: number | null;
  min: number | null; max: number | null; unit: string; bound: "exact" | "about" | "at_least" | "at_most";
  commitment: "duty" | "guarantee" | "plain" | "striving" | "exploring";
  indicator: { text: string; id: string | null };
}
/** The number of the later report that answers a target. */
export interface ReportedAmount {
  start: number; end: number; quantity: number; min: number; max: number; unit: string;
  bound: "exact" | "about" | "at_least" | "at_most";
}
/** Words of one of the two texts. */
export interface Quote { start: number; end: number; text: string; }
/** A number that one of the reports sets for its year, beside that of the other. */
export interface TargetChange {
  indicator: string; id: string | null; old: Target | null; new: Target | null;
  kind: "raised" | "lowered" | "kept" | "new" | "dropped" | "rescoped";
  /** Whether the later words commit more firmly; null where only one report sets a target. */
  wording: "harder" | "softer" | "same" | null;
}
/** Why a passage and a target are linked, or are not. */
export type LinkReason =
  | "same_indicator" | "same_name" | "wider_scope" | "aggregate" | "shorter_name" | "narrower_scope" | "near_name"
  | "level_for_growth" | "named_before" | "other_stage" | "last_years_base" | "stock_for_addition" | "named_in_words" | "no_answer"
  | "set_by_hand" | "removed_by_hand";
/** The rule that decided a verdict. */
export type VerdictReason =
  | "not_reported" | "years_apart" | "words_only" | "named_as_done" | "level_undecided" | "level_computed" | "stock_undecided"
  | "wider_undecided" | "narrower_undecided" | "earlier_stage" | "later_stage_undecided" | "bound_undecided"
  | "limit_kept" | "limit_nearly_kept" | "limit_passed" | "beyond_target" | "at_target" | "short_by_tenth"
  | "short_by_hundredth" | "short";
/** What comparePlaces(textA, textB) returns: the targets of two places, or of two levels of the state, side by side. */
export interface PlaceComparison {
  schema: 1;
  first: { title: string | null; year: number | null; place: string | null };
  second: { title: string | null; year: number | null; place: string | null };
  /** Which place is of the higher level; it does not say that the one lies in the other. unknown: a 市 may be a prefecture or a county. */
  relation: "first_higher" | "second_higher" | "same_level" | "same_place" | "unknown";
  /** Whether both reports are of one year. */
  years: "same" | "different" | "unknown";
  /** Headline targets first; of each report in its order, those of the first one before those that only the second one sets. */
  rows: PlaceRow[];
}
/** What both reports set for one indicator; with only_first the second one leaves it out, with only_second it adds it. */
export interface PlaceRow {
  indicator: string; id: string | null;
  /** Among the 主要预期目标 of one of them. */
  headline: boolean;
  first: SetTarget | null; second: SetTarget | null;
  /** How the second number stands to the first: larger, not better. */
  kind: "higher" | "lower" | "equal" | "other_scope" | "other_unit" | "in_words" | "only_first" | "only_second";
  /** The second number less the first, of a range each end: in 百分点 for percentages, else in the unit that both have; else null. */
  difference: { min: number; max: number; unit: string } | null;
  /** Whether the words of the second one commit more firmly. */
  wording: "harder" | "softer" | "same" | null;
  /** Whether the second number leaves less room: 6%以上 beside 6%, 6% beside 6%左右. */
  bound: "harder" | "softer" | "same" | null;
  linkReason: LinkReason;
}
/** A target with the words of its goal; offsets of the text that sets it. */
export interface SetTarget { target: Target; quote: Quote; }
/** What yearRows(texts) returns: the headline targets of up to ten reports of one place, by indicator and year. */
export interface YearRows {
  schema: 1;
  /** In the order in which they were given; every other number of a report is an index into them. */
  reports: { title: string | null; year: number | null; place: string | null }[];
  /** Every year from the one before the first report to that of the last one; without a report it is a gap. */
  years: { year: number; report: number | null; next: number | null }[];
  rows: IndicatorRow[];
  notes: YearNote[];
}
/** One indicator over the years; a year without target and result has no cell. */
export interface IndicatorRow { indicator: string; id: string | null; cells: YearCell[]; }
/** The target of a year, and the result that the report of the following year reports (报告自述). */
export interface YearCell {
  year: number; target: SetTarget | null;
  /** Offsets of the text of the following year. */
  result: ReportedAmount | null; answer: Quote | null;
  linkReason: LinkReason;
  state: "figure" | "words" | "silent";
  /** null where no number is set. */
  verdict: "exceeded" | "met" | "close" | "missed" | "unknown" | null;
  reason: VerdictReason | null;
}
/** What is to be known of a report: all but no_headline are left out of the rows. */
export interface YearNote {
  code: "no_year" | "same_year" | "too_many" | "other_place" | "no_headline";
  report: number;
  /** The report of the same year that was read. */
  other: number | null;
}
