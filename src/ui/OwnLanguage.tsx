const HAN = /\p{Script=Han}/u;

/**
 * A title or name that is shown in the language it is in, whatever the page's, and marked as such: of a source, or of a
 * place without an English name.
 */
export function OwnLanguage({ children }: { readonly children: string }) {
  return <span lang={HAN.test(children) ? 'zh-CN' : 'en'}>{children}</span>;
}
