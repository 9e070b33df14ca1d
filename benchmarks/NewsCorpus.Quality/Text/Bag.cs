namespace NewsCorpus.Quality.Text;

/// <summary>A set in which an element may stand several times.</summary>
internal sealed class Bag<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _counts = [];

    public Bag()
    {
    }

    public Bag(IEnumerable<T> elements)
    {
        foreach (var element in elements) Add(element);
    }

    /// <summary>The number of elements, each as often as it stands in the bag.</summary>
    public int Count { get; private set; }

    /// <summary>The different elements, each once.</summary>
    public IReadOnlyCollection<T> Distinct => _counts.Keys;

    /// <summary>How often an element stands in the bag.</summary>
    public int this[T element] => _counts.GetValueOrDefault(element);

    public void Add(T element, int times = 1)
    {
        _counts[element] = this[element] + times;
        Count += times;
    }

    /// <summary>How many elements two bags share.</summary>
    public int SharedWith(Bag<T> other) => _counts.Sum(pair => Math.Min(pair.Value, other[pair.Key]));

    /// <summary>This bag without the elements of another.</summary>
    public Bag<T> Without(Bag<T> other)
    {
        var rest = new Bag<T>();
        foreach (var (element, count) in _counts)
        {
            if (count > other[element]) rest.Add(element, count - other[element]);
        }

        return rest;
    }
}
