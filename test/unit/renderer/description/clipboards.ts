/** What programs put on the clipboard as HTML, in shapes as they come. */

const item = (level: number, marker: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=EN-GB style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-GB>${text}<o:p></o:p></span></p>`;

export const word = `
<!--StartFragment-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style>
<p class=MsoNormal><span lang=EN-GB style='font-size:14.0pt'>Your tasks<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-GB><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal style='margin-bottom:8.0pt'><span lang=EN-GB>You run the
<span style='font-weight:bold'>servers</span>, and you keep them <span style='font-style:italic;mso-bidi-font-style:normal'>safe</span>.</span><span style='display:none;mso-hide:all'>secret</span></p>
${item(1, '·', 'Connect the front end\nto the back end')}
${item(2, 'o', 'Review&nbsp;code')}
${item(1, '·', 'Write libraries')}
${item(1, '1.', 'First step')}
${item(1, '2.', 'Second step')}
<!--EndFragment-->`;

export const webPage = `
<script>alert('tracker')</script><style>.x{color:red}</style>
<div class="wrap" onclick="alert(1)">
  <div><h2>About   the role</h2></div>
  <div>We look for a developer<!-- tracker --> who likes
     plain <span style="color: red; font-size: 40px">words</span>.<img src="https://tracker.example/pixel.gif" width="1" height="1"></div>
  <ul>
    <li><p>Read more on <a href="https://example.org/jobs?id=7&amp;utm_source=mail&amp;gclid=1">our page</a></p></li>
    <li>Write to <a href="mailto:jobs@example.org">us</a></li>
  </ul>
  <h3>What will you do?</h3>
  <p>Everything that <a href="javascript:alert(1)">has to be</a> done.</p>
  <p aria-hidden="true">Do not read this tracker</p>
  <table><tbody><tr><td>Pay</td><td><p>40,000 to 50,000</p></td></tr></tbody></table>
  <button>Apply now</button>
</div>`;

export const googleDocs = `
<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">
<p dir="ltr" style="line-height:1.38"><span style="font-weight:400;font-style:normal">A plain sentence with </span><span style="font-weight:700">weight</span><span style="font-weight:400">.</span></p>
<ul style="margin-top:0"><li dir="ltr" aria-level="1"><p role="presentation"><span style="font-weight:400">One</span></p></li>
<ul><li dir="ltr" aria-level="2"><p role="presentation"><span>One and a half</span></p></li></ul>
<li dir="ltr" aria-level="1"><p role="presentation"><span>Two</span></p></li></ul></b><br class="Apple-interchange-newline">`;

export const libreOffice = `
<ol>
	<li><p style="line-height: 100%; margin-bottom: 0cm">Apply</p></li>
	<li><p style="line-height: 100%">Talk</p>
	<ul><li><p>by video</p></li></ul></li>
</ol>`;
