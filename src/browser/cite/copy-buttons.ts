import { t } from '../../messages/say.ts';
import { copyText } from '../kit/copy-text.ts';
import { createTextButton } from '../kit/create-element.ts';
import type { HookSelector } from '../kit/page-parts.ts';

/** Gives each form of citation a button that copies it. */
export function addCopyButtons(kit: HTMLElement): void {
  for (const form of kit.querySelectorAll<HTMLElement>('[data-copy]' satisfies HookSelector)) {
    const button = createTextButton('', () => void copyForm(form, button));
    label(button, t`Copy`, form);
    button.addEventListener('blur', () => label(button, t`Copy`, form));
    form.previousElementSibling?.append(' ', button);
  }
}

/** Where the browser does not copy by itself, the keys for it do. */
async function copyForm(form: HTMLElement, button: HTMLButtonElement): Promise<void> {
  if (await copyText(form.textContent)) return label(button, t`Copied`, form);
  getSelection()?.selectAllChildren(form);
  label(button, t`Selected`, form);
}

function label(button: HTMLButtonElement, word: string, form: HTMLElement): void {
  button.textContent = word;
  button.setAttribute('aria-label', `${word}: ${form.dataset.copy ?? ''}`);
}
