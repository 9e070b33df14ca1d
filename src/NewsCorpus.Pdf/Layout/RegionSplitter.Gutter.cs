namespace NewsCorpus.Pdf.Layout;

/// <content>The strips between columns.</content>
internal sealed partial class RegionSplitter
{
    private readonly record struct Gutter(float X, float Top, float Bottom, float Score);

    /// <summary>Counts the lines on both sides of a strip as long as nothing crosses it.</summary>
    private struct GutterRun(float x, bool isNextColumn)
    {
        private float _top;
        private float _bottom;
        private float _leftEdge = float.MinValue;
        private float _size;
        private float _headingSize;
        private bool _isHeadingLeft;
        private int _headingLines;
        private float _bottomAboveHeading;
        private int _leftLines;
        private int _rightLines;
        private int _alignedLines;
        private float _leftBaseline = float.MinValue;
        private float _rightBaseline = float.MinValue;
        private bool _hasAny;

        /// <summary>Whether there are lines on both sides, and not one by chance.</summary>
        public readonly bool HasColumns => _leftLines > 1 && _rightLines > 1;

        /// <summary>The size of the last line on the left.</summary>
        public float LeftSize { get; private set; }

        /// <summary>The baseline of the last line on the right.</summary>
        public readonly float RightBaseline => _rightBaseline;

        public void Add(in Fragment fragment)
        {
            // The last line of a headline may be so short that it does not reach over the gutter.
            if (_leftLines > 0 && _rightLines == 0 && _size > MinHeadingRatio * fragment.Size) Restart();
            NoteHeading(fragment);
            if (!_hasAny) _top = fragment.Baseline;
            _hasAny = true;
            _bottom = fragment.Baseline;
            _size = fragment.Size;
            if (fragment.Left < x)
            {
                LeftSize = fragment.Size;
                _leftEdge = Math.Max(_leftEdge, fragment.Right);
                if (fragment.Baseline - _leftBaseline > 0.5f * fragment.Size) _leftLines++;
                _leftBaseline = fragment.Baseline;
            }
            else
            {
                if (fragment.Baseline - _rightBaseline > 0.5f * fragment.Size)
                {
                    _rightLines++;
                    if (fragment.Left - x < MaxEdgeDrift * fragment.Size) _alignedLines++;
                }

                _rightBaseline = fragment.Baseline;
            }
        }

        /// <summary>A heading at the very end belongs to what follows: its last line may be too short to reach over the strip.</summary>
        private void NoteHeading(in Fragment fragment)
        {
            const int MaxLines = 4;
            var isLeft = fragment.Left < x;
            if (_headingSize > 0)
            {
                if (fragment.Size < _headingSize / MaxBandDrift || isLeft != _isHeadingLeft || ++_headingLines > MaxLines) _headingSize = 0;
                return;
            }

            if (!_hasAny || fragment.Size < MinBandRatio * _size) return;
            (_headingSize, _isHeadingLeft, _headingLines, _bottomAboveHeading) = (fragment.Size, isLeft, 1, _bottom);
        }

        private void Restart()
        {
            _hasAny = false;
            _leftLines = 0;
            _leftEdge = _leftBaseline = float.MinValue;
        }

        public readonly Gutter? Close()
        {
            var lines = Math.Min(_leftLines, _rightLines);
            // The words after a river of spaces start anywhere; the lines of a column start at its edge.
            var width = Math.Min(3f, (x - _leftEdge) / Math.Max(1f, _size));
            // Where the width of the column before puts an edge, fewer lines will do: the last column of a short text holds one or two.
            var isSure = lines >= SureLines || (lines >= MinGutterLines && width >= SureWidth) || (isNextColumn && _leftLines > 1 && lines > 0);
            if (!isSure || _alignedLines < (lines >= SureLines ? MinAlignedShare : MinShortAlignedShare) * _rightLines) return null;
            var bottom = _headingSize > 0 ? _bottomAboveHeading : _bottom;
            return new Gutter(x, _top - 0.01f, bottom + 0.01f, (bottom - _top) * (1 + (WidthWeight * width)));
        }
    }
}
