import type { Notice } from '../../../domain/notice.ts';
import { lineOf } from '../../../text/lines/line-of.ts';
import { placeInText } from '../../../text/lines/place-in-text.ts';
import { wordsAround } from '../../../text/words-around.ts';
import type { Decoded } from '../../encoding/decoded.ts';

export type Doubt = Pick<Notice, 'rule' | 'message' | 'hint' | 'line' | 'column'>;

const compare = 'Compare the draft with the report as it was published, word for word.';

/** What a person should know of how the bytes of a file were read; nothing where all is as declared or plain UTF-8. */
export function listDoubts(decoded: Decoded): readonly Doubt[] {
  const { encoding, known, overruled, isMixed } = decoded;
  return [
    ...(known.by === 'letters'
      ? [
          {
            rule: 'guessed-encoding',
            message: `The file declares no encoding; by its letters it was read as ${encoding} (confidence ${known.confidence} of 100).`,
            hint: compare,
          },
        ]
      : []),
    ...(overruled === undefined
      ? []
      : [
          {
            rule: 'declared-encoding-overruled',
            message: `The file declares the encoding “${overruled.label}”, which its bytes are not; it was read as ${encoding}.`,
            hint: compare,
          },
        ]),
    ...(isMixed
      ? [
          {
            rule: 'two-encodings',
            message: 'The file holds two encodings: some of its lines are UTF-8 and others are not.',
            hint: 'It was put together from two files: save each of them as UTF-8 and ingest them again.',
          },
        ]
      : []),
    ...listFaults(decoded),
  ];
}

/** Signs that stand where a quotation mark should, so that no quote was read there. */
const lostMarks = [
  {
    rule: 'letters-decoded-twice',
    sign: /(?:â€[œ\u009d\u009c™\u0099˜\u0098]|â\u0080[\u0098\u0099\u009c\u009d]|вЂ[њќ™])/g,
    means: 'its letters were read in a wrong encoding before it was saved',
    hint: 'Save the report again from where it was published: quotations between such signs are not found.',
  },
  {
    rule: 'marks-as-code',
    sign: /&(?:[lr]dquo|quot|[lr]aquo|bdquo|#822[0-2]|#x201[cde]);/gi,
    means: 'a program left the code of the mark in the text',
    hint: 'Save the report again, or replace the codes by the marks that they mean: quotations between them are not found.',
  },
  {
    rule: 'marks-as-commas',
    sign: /(?<![,\p{L}\p{N}]),,(?=[\p{L}\p{N}])/gu,
    means: 'two commas stand where a low mark should, and were read as one',
    hint: 'Compare the quotations that they open with the report as it was published, and where each ends.',
  },
  {
    rule: 'marks-as-question-marks',
    sign: /(?<![^\s(])\?(?=\p{L})|(?<=\p{L})\?(?=(?:s|t|d|m|ll|re|ve)(?![\p{L}=&]))/gu,
    means: 'a program wrote it for signs that it did not know',
    hint: 'Save the report again, or write the marks as they were published: quotations between such signs are not found.',
  },
] as const;

/** What a person should know of marks that were lost before the text was saved. */
export function listLostMarks(text: string): readonly Doubt[] {
  return lostMarks.flatMap(({ rule, sign, means, hint }) => {
    const [first, ...others] = text.matchAll(sign);
    if (first === undefined || others.length === 0) return [];
    return {
      rule,
      message: `“${first[0].replace(/\p{Cc}/gu, '')}” stands for a quotation mark or an apostrophe in ${others.length + 1} places of the text: ${means}.`,
      hint,
    };
  });
}

const mostFaultsNamed = 5;

function listFaults({ text, encoding, faults }: Decoded): readonly Doubt[] {
  const named = faults.slice(0, mostFaultsNamed).map((at) => ({
    rule: 'unreadable-letter',
    message: `A byte is no letter in ${encoding}; “�” stands for it in “${wordsAround(text, at)}”.`,
    hint: compare,
    ...placeInText(text, at),
  }));
  const others = faults.length - named.length;
  return others === 0
    ? named
    : [
        ...named,
        {
          rule: 'unreadable-letter',
          message: `So it is in ${others} more places, up to line ${lineOf(text, faults.at(-1) ?? 0)}.`,
          hint: compare,
        },
      ];
}
