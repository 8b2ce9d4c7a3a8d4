/** Prints what a test has measured or counted, which the reporter shows of passed tests too. */
export const figures = (text: string): void => console.log(`Figures: ${text}`);
