import type { DeskSession } from '../store/create-session.ts';

/** The report stands in the place of the page until a key is let go. */
export function showReportWhileHeld({ showsReport }: Pick<DeskSession, 'showsReport'>): void {
  showsReport.value = true;
  const end = () => {
    showsReport.value = false;
    document.removeEventListener('keyup', end);
    window.removeEventListener('blur', end);
  };
  document.addEventListener('keyup', end);
  window.addEventListener('blur', end);
}
