using System.Collections;
using System.Runtime.InteropServices;
using NewsCorpus.Blocks;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>
/// The claims, rules and features of all candidates of one page in one pooled array, those of one candidate chained: a page has some sixty
/// candidates with a handful of each, and three lists a candidate were a third of what resolving allocated. Candidates are valid until it is
/// disposed. Not thread-safe.
/// </summary>
internal sealed class CandidateNotes : IDisposable
{
    private PooledBuffer<Note> _notes = new(512);

    public void Dispose() => _notes.Dispose();

    private ref Note this[int index] => ref _notes[index];

    private int Add(in Note note)
    {
        _notes.Add(note);
        return _notes.Count - 1;
    }

    /// <summary>One chain: what one candidate has of one kind, in the order in which it was added.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct Chain(CandidateNotes notes) : IEnumerable<Note>
    {
        private readonly CandidateNotes _owner = notes;
        private int _first = -1;
        private int _last = -1;

        /// <summary>The first note; there must be one.</summary>
        public readonly Note First => _owner[_first];

        public void Add(in Note note)
        {
            var index = _owner.Add(note with { Next = -1 });
            if (_first < 0) _first = index;
            else _owner[_last].Next = index;
            _last = index;
        }

        /// <summary>Adds cues and weight to the note of the rule; false when there is none.</summary>
        public readonly bool TryMerge(string rule, EvidenceCues cues, float weight)
        {
            for (var at = _first; at >= 0; at = _owner[at].Next)
            {
                ref var note = ref _owner[at];
                if (!string.Equals(note.Name, rule, StringComparison.Ordinal)) continue;
                (note.Cues, note.Weight) = (note.Cues | cues, Math.Max(note.Weight, weight));
                return true;
            }

            return false;
        }

        public readonly Enumerator GetEnumerator() => new(_owner, _first);

        readonly IEnumerator<Note> IEnumerable<Note>.GetEnumerator() => GetEnumerator();

        readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>Walks a chain.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct Enumerator(CandidateNotes notes, int first) : IEnumerator<Note>
    {
        private int _at = -1;
        private int _following = first;

        public readonly Note Current => notes[_at];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            _at = _following;
            if (_at < 0) return false;
            _following = notes[_at].Next;
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }

    /// <summary>A rule with what its claims say, a named feature, or a claim.</summary>
    /// <param name="Name">The name of the rule or the feature; empty for a claim.</param>
    /// <param name="Cues">The cues of all claims of the rule.</param>
    /// <param name="Weight">The largest weight that they state.</param>
    /// <param name="Claim">The place of the claim among all claims.</param>
    [StructLayout(LayoutKind.Auto)]
    public record struct Note(string Name, EvidenceCues Cues, float Weight, int Claim)
    {
        /// <summary>The following note of the chain; -1 at its end.</summary>
        public int Next { get; set; }

        public readonly void Deconstruct(out string rule, out EvidenceCues cues, out float weight) => (rule, cues, weight) = (Name, Cues, Weight);
    }
}
