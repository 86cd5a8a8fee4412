import type { Notice } from '../../domain/notice.ts';

/** One document out of a container. */
export interface ContainedDocument {
  /** `page`: HTML as it was served; `text`: plain text, a paragraph a line. */
  readonly kind: 'page' | 'text';
  /** Its letters, decoded as the container declares. */
  readonly content: string;
  /** The address that it was saved from. */
  readonly url?: string;
}

export type ContainerProblem = Pick<Notice, 'rule' | 'message' | 'hint' | 'line'>;

/** What a file turned out to be. `plain`: no container, its bytes are read as they are. */
export type OpenedFile =
  | { readonly status: 'plain' }
  | {
      readonly status: 'opened';
      readonly format: ContainerFormat;
      readonly documents: readonly ContainedDocument[];
      /** What a person should know of the container, one sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly status: 'refused'; readonly problem: ContainerProblem };

/** Every format of containers that is read, with the endings by which a folder is looked through for its files. */
export const containerEndings = {
  mhtml: ['.mhtml', '.mht'],
  eml: ['.eml'],
  docx: ['.docx'],
  odt: ['.odt'],
  pdf: ['.pdf'],
  warc: ['.warc'],
  wacz: ['.wacz'],
} as const satisfies Readonly<Record<string, readonly `.${string}`[]>>;

export type ContainerFormat = keyof typeof containerEndings;

/** What to do about a file that is cut off or damaged. */
export const loadAgain = 'Load it again, or open it in the program that made it and save it again.';

/** More bytes an archive may not unfold to. */
export const mostUnfolded = 500_000_000;

/** A file that only those can open who know its password. */
export function refuseLocked(what: string): OpenedFile {
  return refuseContainer(
    'locked-file',
    `The ${what} is locked and opens with its password alone.`,
    'Open it with the password and save it without one.',
  );
}

/** A container that cannot be opened, in one sentence, and what to do instead. */
export function refuseContainer(rule: string, message: string, hint: string): OpenedFile {
  return { status: 'refused', problem: { rule, message, hint, line: 1 } };
}
