// The tests drive the system's own browsers; a download here would only slow `npm ci` down, or fail.
module.exports = { skipDownload: true };
