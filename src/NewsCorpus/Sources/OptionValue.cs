using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace NewsCorpus.Sources;

/// <summary>Checks what options are set to, in the name of the property that is set.</summary>
internal static class OptionValue
{
    /// <summary>A number that must be 1 or more.</summary>
    public static int Positive(int value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, name);
        return value;
    }

    /// <summary>A value that must not be null.</summary>
    public static T Stated<T>(T value, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    /// <summary>A list that must not be missing, nor hold null.</summary>
    public static ImmutableArray<T> Stated<T>(ImmutableArray<T> extensions, [CallerMemberName] string name = "")
        where T : class
    {
        if (extensions.IsDefault) throw new ArgumentException("The list is not initialised; an empty one is [].", name);
        if (extensions.Contains(null!)) throw new ArgumentException("The list holds null.", name);
        return extensions;
    }
}
