import { expect, test } from 'vitest';
import { withoutMarginRemarks } from './without-margin-remarks.ts';

const page = (body: string) => `<html><head><title>Lock</title></head><body>${body}</body></html>`;

test('comments that Google Docs sets below a page go with their marks, footnotes stay', () => {
  const mark = (at: number) =>
    `<sup><a href="#cmnt${at}" id="cmnt_ref${at}">[${at === 1 ? 'a' : 'b'}]</a></sup>`;
  const note = (at: number, words: string) =>
    `<div class="c3"><p><a href="#cmnt_ref${at}" id="cmnt${at}">[a]</a><span>${words}</span></p><p><span>Ask her.</span></p></div>`;
  const foot = '<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>The board’s book.</span></p></div>';
  const found = withoutMarginRemarks(
    page(
      `<p>The lock${mark(1)} is shut.${mark(2)}</p>${foot}${note(1, 'Which?')}${note(2, 'She said “never”.')}`,
    ),
  );
  expect(found).toEqual({
    html: page(`<p>The lock is shut.</p>${foot}`),
    remarks: ['Which? Ask her.', 'She said “never”. Ask her.'],
  });
});

test('comments that Word sets below a page go with their marks', () => {
  const mark =
    '<span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[E1]</a></span>';
  const list = (words: string) =>
    `<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>${mark}${words}</p></div></div></div>`;
  expect(withoutMarginRemarks(page(`<p>The lock is shut.${mark}</p>${list('She said “never”.')}`))).toEqual({
    html: page(`<p>The lock is shut.</p><div style='mso-element:comment-list'></div>`),
    remarks: ['She said “never”.'],
  });
});

test('a page without them stays as it is', () => {
  const plain = page('<p id="comment1">Words <sup><a href="#fn1" id="fn_ref1">[a]</a></sup>');
  expect(withoutMarginRemarks(plain)).toEqual({ html: plain, remarks: [] });
});

test('a box that only has the name of a comment stays', () => {
  const html = page('<div><a id="cmnt1"></a><h1>Lock shut</h1><p>“It leaks,” said Bob Ray.</p></div>');
  expect(withoutMarginRemarks(html)).toEqual({ html, remarks: [] });
});
