import { expect, test } from 'vitest';
import type { QuotationKind } from '../../quotes/quotation.ts';
import { whyNotSaid } from './why-not-said.ts';

function found(text: string, kind: QuotationKind) {
  const start = text.indexOf('“') + 1;
  const end = text.indexOf('”');
  const mention = { start: 0, end: 1 };
  return {
    kind,
    parts: [{ start, end }],
    mention,
    speakers: [],
    speakerKinds: [],
    confidence: 0,
    rule: 'none',
  };
}

test.each([
  ['Banners read “Keep the lake” that day.', 'title', 'sign'],
  ['The term “dam” never came up in her speech.', 'word-not-said', 'unsaid'],
  ['They met in a “two-on-two” format.', 'term', 'term'],
] as const)('%s → %s is %s', (text, kind, expected) => {
  expect(whyNotSaid(text, found(text, kind), { isHeadline: false })?.kind).toBe(expected);
});

test.each([
  ['Holt denied having said “keep the lake.”', 'unsaid'],
  ['Holt never said “keep the lake.”', 'unsaid'],
  ['Holt didn’t actually call it “the lake of fools.”', 'unsaid'],
  ['Holt disputes that she ever called it “a lake.”', 'unsaid'],
  ['Holt denied that the board had ever said “keep the lake.”', 'unsaid'],
  ['Holt denied she said “keep the lake.”', 'unsaid'],
  ['Holt rejected claims that she had called Moss “a fool.”', 'unsaid'],
  ['Holt denied a report in the Tarn Post that she had said “keep the lake.”', 'unsaid'],
  ['Holt denied calling the club “fools.”', 'unsaid'],
  ['Holt disputed on Monday ever having used the words “keep the lake.”', 'unsaid'],
  ['Holt rejected what he called “a cynical game.”', undefined],
  ['Holt denied what he called “a smear.”', undefined],
  ['The mayor disputed what she called “wild claims.”', undefined],
  ['Holt rejected a plan that he called “a smear.”', undefined],
  ['Holt rejected the plan Moss called “a smear.”', undefined],
  ['Holt rejected a call for an “immediate stop.”', undefined],
  ['Holt rejected a written offer of an “immediate stop.”', undefined],
  ['Holt denied using what he called “terror tactics.”', undefined],
  ['Holt denied having said so and called it “a smear.”', undefined],
  ['Holt rejected the plan saying “we keep the lake.”', undefined],
  ['Holt has not said when “the lock” opens.', undefined],
  ['Holt would not say more than “we keep the lake.”', undefined],
  ['Holt denied it and said, “Keep the lake.”', undefined],
  ['Holt, who had not said it before, called it “a lake.”', undefined],
  ['Holt would not say more: “Keep the lake.”', undefined],
  ['Holt refused to say “keep the lake.”', 'unsaid'],
  ['Holt stopped short of saying “keep the lake.”', 'unsaid'],
  ['Holt declined to say more than “keep the lake.”', undefined],
  ['“Keep the lake,” Holt did not say why.', undefined],
])('words that are denied are nobody’s: %s', (text, expected) => {
  expect(whyNotSaid(text, found(text, 'fragment'), { isHeadline: false })?.kind).toBe(expected);
});

test.each([
  ['Asked if she would say “keep the lake,” Holt laughed.', 'unsaid'],
  ['The vote was late. Asked whether the lake was “a floating joke,” Holt shrugged.', 'unsaid'],
  ['Holt walked off when asked whether she was “a friend of the yard.”', 'unsaid'],
  ['Pressed on whether the lake was “a joke,” Holt said the yard would answer.', 'unsaid'],
  ['Holt did not say whether the lake was “safe enough for us.”', 'unsaid'],
  ['Holt declined to confirm if the lake was “safe enough for us.”', 'unsaid'],
  ['If Berg says “keep the lake,” Holt will close it.', 'unsaid'],
  ['Berg could have said “keep the lake.”', 'unsaid'],
  ['Asked about the lake, Holt said “keep the lake.”', undefined],
  ['Asked if the lake was safe, Holt said: “Keep the lake.”', undefined],
  ['Asked if the lake was safe Holt said “keep the lake.”', undefined],
  ['Asked by Ada Marsh whether the lake was “a joke,” Holt shrugged.', undefined],
  ['Mara Holt asked Berg whether he was “a friend of the yard.”', undefined],
  ['Holt called Berg and asked whether he was “a friend of the yard.”', undefined],
  ['Asked about what she called “a joke,” Holt shrugged.', undefined],
  ['If it rains, Holt said “keep the lake.”', undefined],
  ['Holt did not confirm it but said “keep the lake.”', undefined],
])('words that were only asked or supposed are nobody’s: %s', (text, expected) => {
  expect(whyNotSaid(text, found(text, 'utterance'), { isHeadline: false })?.kind).toBe(expected);
});

test.each([
  ['Correction: An earlier version said that Holt had said “Keep the lake.” She had not.', 'unsaid'],
  ['• This article was amended on 3 May. It said “Keep the lake.”', 'unsaid'],
  ['An earlier version of this story wrongly had Holt say “Keep the lake.”', 'unsaid'],
  ['Due to a mistake, an earlier version of this report misquoted Holt as “Keep the lake.”', 'unsaid'],
  ['Holt said “Keep the lake.”', undefined],
  ['“The original version of this story is a lie told by the board,” Holt said.', undefined],
  ['An earlier version of this report went to the board. “We will act on it,” Holt said.', undefined],
  ['An earlier version of this report had been sent to Holt, who said “Keep the lake.”', undefined],
  ['Holt told how an earlier version of this report said “Keep the lake.”', undefined],
])('whose words a correction holds is for a person to tell: %s', (note, expected) => {
  const text = `Correction: none.\n\n${note}`;
  expect(whyNotSaid(text, found(text, 'utterance'), { isHeadline: false })?.kind).toBe(expected);
});

test('a correction stands above or below the text, not in the middle of it', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `Line ${index}.`);
  const kindAt = (at: number) => {
    const text = lines.toSpliced(at, 0, 'Correction: Holt had said “Keep the lake.”').join('\n');
    return whyNotSaid(text, found(text, 'utterance'), { isHeadline: false })?.kind;
  };
  expect([0, 10, 20].map(kindAt)).toEqual(['unsaid', undefined, 'unsaid']);
});

test('words in a headline are not taken for a quote of their own', () => {
  const text = 'Holt: “Keep the lake”';
  expect(whyNotSaid(text, found(text, 'utterance'), { isHeadline: true })?.kind).toBe('headline');
});
