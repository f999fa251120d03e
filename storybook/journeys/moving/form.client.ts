// The script of the form page itself, after its elements. Without script the form asks the browser not to judge
// (`novalidate`), so that the server answers in the citizen's own language instead of the browser in its own. With
// script the fields say the same sentences at once, and need the browser's judgement for that.
for (const form of document.querySelectorAll<HTMLFormElement>('form[novalidate]')) form.noValidate = false;
