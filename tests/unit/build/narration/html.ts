/** A lesson page as the layouts write it, before its sound is known. */
export function lessonPage({ story = 'Bác Thành tắt máy.', step = 'Bấm nút đỏ.' } = {}): string {
  return `<!doctype html><html lang="vi"><head><title>Bài</title></head><body><main>
<article class="lesson" data-narration="goi-lua.nong-dan"><h1>Cuộc gọi lừa</h1>
<div class="player" data-player data-track="pending" data-silent><button>Nghe bài này</button><noscript><audio controls preload="none" src="pending.mp3"></audio></noscript></div>
<p>${story}</p>
<section class="section" id="cac-buoc"><h2>Các bước</h2>
<ol><li>${step} <svg role="img" aria-label="Nút đỏ ở giữa màn hình"><title>x</title></svg></li><li><p>Mở <span lang="en">Google</span>, gõ <span data-say="ô tê pê">OTP</span>.</p></li></ol>
<p class="muted" data-silent>8 phút</p>
<quiz-item data-item="ai-goi" data-narration="goi-lua.ai-goi"><button data-track="pending">Nghe</button><form><fieldset><legend>Ai gọi?</legend>
<label><input type="radio" name="a"> Kẻ lừa</label><label><input type="radio" name="a"> Công an</label></fieldset></form><a href="pending.mp3">Tải tiếng</a></quiz-item>
<p>Bấm nút đỏ.</p></section></article></main></body></html>`;
}
