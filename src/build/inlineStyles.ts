import type { Plugin } from 'vite';

const STYLESHEET = /<link rel="stylesheet"[^>]*href="[^"]*?([^/"]+\.css)"[^>]*>/g;

/** What a part of the program needs, without the styles that stand in the document already. */
export const withoutInlined = (_file: string, needed: string[]): string[] =>
  needed.filter((file) => !/(?:^|\/)index-[^/]*\.css$/.test(file));

/** Writes the styles of the first screen into the document: a file of its own holds back the first paint. */
export function inlineStyles(): Plugin {
  return {
    name: 'atlas:inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        html.replace(STYLESHEET, (tag, name: string) => {
          const file = Object.values(bundle).find(({ fileName }) => fileName.endsWith(name));
          return file?.type === 'asset' ? `<style>${String(file.source)}</style>` : tag;
        }),
    },
  };
}
