// What a user of the module writes, for the compiler alone.
import init, { analyze, sample, version, type Analysis, type Goal, type Quantity } from 'goalcards';

await init();
await init(new URL('https://example.test/goalcards_bg.wasm'));
const text: string = sample();
const analysis: Analysis = analyze(text);
const firm: Goal[] = analysis.goals.filter((goal) => goal.commitment === 'guarantee');
const words: string[] = firm.map((goal) => text.slice(goal.start, goal.end));
const figures: Quantity[] = firm.flatMap((goal) => goal.quantities.map((id) => analysis.quantities[id]));
const place: string | null = analysis.report.place;
const says: string = `${version()} ${place ?? ''} ${words.join()} ${figures.length}`;
// @ts-expect-error a class that does not exist
const never = analysis.goals.filter((goal) => goal.class === 'wish');
// @ts-expect-error a number is no report
analyze(5);
export { never, says };
