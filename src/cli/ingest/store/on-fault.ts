import type { Notice } from '../../../domain/notice.ts';

/** Is told what is the matter with records that are there already; they stop nothing. */
export type OnFault = (faults: readonly Notice[]) => void;
