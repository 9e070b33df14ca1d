using System.Text.Json;

namespace NewsCorpus.Writing;

/// <summary>The names of an enumeration's values in camel case, made once.</summary>
internal static class CamelCase<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> s_names =
        Enum.GetValues<TEnum>().ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    /// <summary>The name of a value.</summary>
    public static string NameOf(TEnum value) => s_names.TryGetValue(value, out var name) ? name : value.ToString();
}
