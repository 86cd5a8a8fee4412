import type { Notice } from '../../domain/notice.ts';
import { lineOf } from '../../text/lines/line-of.ts';
import { placeInText } from '../../text/lines/place-in-text.ts';
import { wordsAround } from '../../text/words-around.ts';
import type { Decoded } from '../encoding/decoded.ts';

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
