/**
 * The same function, with its last answer kept: asked again with the very same values, it does not work it out anew.
 * For work over the workbook, whose lists are other lists as soon as something in them changed.
 */
export function remembered<A extends readonly unknown[], R>(work: (...values: A) => R): (...values: A) => R {
  let last: { readonly values: A; readonly answer: R } | null = null;
  return (...values) => {
    if (!last?.values.every((value, index) => Object.is(value, values[index]))) {
      last = { values, answer: work(...values) };
    }
    return last.answer;
  };
}
