// Tells the page around how high this one is, whenever that changes or it asks. A height is nobody's secret.
function tell() {
  // A whole number that is never too small: half a pixel too little would give the frame a scroll bar.
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ parallax: 'height', height }, '*');
}
addEventListener('message', ({ source, data }) => source === parent && data?.parallax === 'ask' && tell());
addEventListener('DOMContentLoaded', () => {
  // At once, since a browser does not lay out a frame of another origin before it comes into view.
  tell();
  new ResizeObserver(tell).observe(document.body);
});
