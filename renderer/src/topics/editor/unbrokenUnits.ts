/** Keeps a number and its unit on one line while they are edited, as the report does. The text itself stays as it is. */
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { numbersWithUnit } from '../../../../shared/format/unbroken.ts';

const key = new PluginKey<DecorationSet>('units');

export function unbrokenUnits(className: string): Plugin {
  const decorate = (doc: Node): DecorationSet =>
    DecorationSet.create(
      doc,
      unitRanges(doc).map(({ from, to }) => Decoration.inline(from, to, { class: className })),
    );
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => decorate(doc),
      apply: (tr, units) => (tr.docChanged ? decorate(tr.doc) : units),
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Where in the document a number stands with its unit behind it. */
export function unitRanges(doc: Node): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  doc.descendants((node, position) => {
    for (const { at, length } of numbersWithUnit(node.text ?? ''))
      ranges.push({ from: position + at, to: position + at + length });
  });
  return ranges;
}
