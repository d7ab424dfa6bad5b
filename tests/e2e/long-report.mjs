// A made-up report of any length.
import { REPORT } from './harness.mjs';

const FILLER = '持续改进作风，把各项工作抓细抓实，推动高质量发展取得新成效，让群众有更多获得感。';

/** A made-up report of about this many characters, with a goal per 150 as in real ones: the same tasks for many made-up counties. */
export function long_report(characters, filler = FILLER.repeat(3)) {
  const [head, tasks] = [REPORT.slice(0, REPORT.indexOf('（一）')), REPORT.slice(REPORT.indexOf('（一）'))];
  let text = head;
  for (let county = 1; text.length < characters; county += 1) {
    text += tasks.replace(/着力/gu, `着力第${county}片区`).replace(/210万亩/gu, `${county}万亩`).replace(/[。]/gu, `。${filler}`);
  }
  return text;
}
