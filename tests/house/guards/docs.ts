import ts from 'typescript';
import type { SourceFile } from './files.ts';

/** Exported things of `.ts` and `.tsx` files that no sentence describes. Types that only name a component's props are plain enough. */
export function docFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
    return source.statements
      .filter((statement) => isExported(statement) && !isDescribed(statement))
      .map((statement) => {
        const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
        return `${file.path}:${line}: "${nameOf(statement)}" is exported without a sentence on what it promises.`;
      });
  });
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}

/** A comment right before it counts, also the one that opens a file with one export. */
function isDescribed(statement: ts.Statement): boolean {
  return ts.getJSDocCommentsAndTags(statement).length > 0;
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  const named = statement as ts.Statement & { readonly name?: ts.Node };
  return named.name?.getText() ?? 'default';
}
