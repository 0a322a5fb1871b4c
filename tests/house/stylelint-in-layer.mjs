import stylelint from 'stylelint';

const ruleName = 'course/in-layer';
const messages = stylelint.utils.ruleMessages(ruleName, {
  outside: (what) => `"${what}" is in no layer. Put it into one of the layers named in src/styles/layers.css.`,
});

/** A rule outside all layers beats every layer, so the order of layers.css would no longer hold. */
const rule = (isOn) => (root, result) => {
  if (!stylelint.utils.validateOptions(result, ruleName, { actual: isOn, possible: [true] })) return;
  const sheets = root.type === 'document' ? root.nodes : [root];
  for (const node of sheets.flatMap((sheet) => sheet.nodes)) {
    const isAllowed =
      node.type === 'comment' || (node.type === 'atrule' && ['layer', 'import', 'charset'].includes(node.name));
    if (isAllowed) continue;
    const what = node.selector ?? `@${node.name}`;
    stylelint.utils.report({ result, ruleName, node, message: messages.outside(what) });
  }
};
rule.ruleName = ruleName;
rule.messages = messages;
rule.meta = {};

export default stylelint.createPlugin(ruleName, rule);
