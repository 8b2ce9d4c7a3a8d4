/** A problem at a path of the roundup (`talks[2].start`). */
export const problem = (path, what, remedy) => ({
    path,
    message: `${path || 'The data'}: ${what}`,
    remedy,
});
