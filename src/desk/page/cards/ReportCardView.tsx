import type { ReportCard } from '../../sheet/desk-card.ts';
import type { DeskSession } from '../store/create-session.ts';
import { CardFrame } from './CardFrame.tsx';

interface ReportCardProps {
  readonly card: ReportCard;
  readonly session: DeskSession;
}

/** The report itself: headline, outlet, day, and one occasion for all its quotes. */
export function ReportCardView({ card, session }: ReportCardProps) {
  const { source } = session.state.value.article;
  return (
    <CardFrame
      card={card}
      session={session}
      place="the report itself"
      heading={<span lang={source.language}>{source.headline ?? 'No headline in the file'}</span>}
      settles="Right so"
    >
      <dl class="facts">
        <dt>Language</dt>
        <dd>{source.language}</dd>
        <dt>File</dt>
        <dd>{source.file.name}</dd>
      </dl>
    </CardFrame>
  );
}
