import { cutAtHiddenSigns } from '../../../text/hidden/hidden-signs.ts';
import { signAttributes } from '../../../text/hidden/sign-attributes.ts';

/** Words of a report or a file as they are; a sign in them that nobody sees has its name in a box. */
export function ShownText({ text }: { readonly text: string }) {
  return (
    <>
      {cutAtHiddenSigns(text).map(({ text: own, sign }, index) =>
        sign === undefined ? (
          own
        ) : (
          <bdi key={index} {...signAttributes(sign)}>
            {own}
          </bdi>
        ),
      )}
    </>
  );
}
