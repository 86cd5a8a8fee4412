import { languageName } from '../../../text/language-name.ts';
import { staysOpen } from '../../decide/stays-open.ts';
import type { ReportCard } from '../../sheet/cards/desk-card.ts';
import type { DeskSession } from '../store/create-session.ts';
import { CardFrame } from './CardFrame.tsx';

interface ReportCardProps {
  readonly card: ReportCard;
  readonly session: DeskSession;
}

/** The report itself: headline, outlet, day, and one occasion for all its quotes. */
export function ReportCardView({ card, session }: ReportCardProps) {
  const { article } = session.state.value;
  const { source } = article;
  const open = staysOpen(article, session.answer.value).join(', ');
  return (
    <CardFrame
      card={card}
      session={session}
      place="the report itself"
      heading={<span lang={source.language}>{source.headline ?? 'No headline in the file'}</span>}
      settles={open === '' ? 'Right so' : `Leave it so: ${open}`}
    >
      {open === '' ? null : (
        <p class="hint">
          With Enter nothing of this is looked for any more. The page goes on saying it, with the reason:{' '}
          {open}.
        </p>
      )}
      <dl class="facts">
        <dt>Language</dt>
        <dd>{languageName(source.language)}</dd>
        <dt>File</dt>
        <dd>{source.file.name}</dd>
      </dl>
    </CardFrame>
  );
}
