package it.mics.bottega.governance.ui;

/** What the queue does in the browser: keys and where the focus goes. */
final class QueueScripts {
    /** Tells the view which key was pressed outside of any field, with the case that the page showed then. */
    static final String LISTEN = """
            const view = this;
            view.addEventListener('focusin', event => { view.row = event.target.closest('.q')?.getAttribute('href'); });
            const keys = event => {
              if (!view.isConnected) { document.removeEventListener('keydown', keys); return; }
              if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
              const at = event.composedPath()[0];
              if (at.closest && at.closest('input:not([type=checkbox]), textarea, vaadin-select, vaadin-select-overlay, vaadin-dialog')) return;
              if (document.querySelector('vaadin-dialog[opened]')) return;
              const key = event.key.toLowerCase();
              if ('jkarx?'.includes(key)) { event.preventDefault(); view.$server.key(key, view.dataset.case || ''); }
            };
            document.addEventListener('keydown', keys);""";
    /** After a decision or a move: to the row of the case, or to the case itself where the queue is not on the screen. */
    static final String FOCUS_CHOSEN = """
            setTimeout(() => {
              const row = this.querySelector('.q[aria-current]');
              const at = row && row.offsetParent ? row : this.querySelector('.pane h2') || this.querySelector('h2');
              if (at) { at.focus({ preventScroll: false }); at.scrollIntoView({ block: 'nearest' }); }
              if (at !== row && this.querySelector('.said-line').textContent) this.querySelector('.said-line').scrollIntoView({ block: 'nearest' });
            })""";
    /** The row that had the focus was made anew: it has it again. */
    static final String FOCUS_AGAIN = """
            setTimeout(() => {
              if (!this.row || document.activeElement !== document.body) return;
              [...this.querySelectorAll('.q')].find(row => row.getAttribute('href') === this.row)?.focus({ preventScroll: true });
            })""";

    private QueueScripts() {}
}
