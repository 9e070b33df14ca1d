using System.Globalization;
using System.Reflection;
using System.Text;
using NewsCorpus.Pdf;

namespace NewsCorpus.Tests;

/// <summary>
/// The public surface of the libraries is the committed list PublicApi.txt, so that a change of it is seen in review. With the environment
/// variable NEWSCORPUS_UPDATE_API set to 1 the test writes the list anew.
/// </summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext s_nullability = new();

    private static string ListPath => Path.Combine(EvaluationData.Repository, "tests", "NewsCorpus.Tests", "PublicApi.txt");

    [Fact]
    public void PublicSurface_IsTheCommittedList()
    {
        var surface = Describe();
        if (Environment.GetEnvironmentVariable("NEWSCORPUS_UPDATE_API") is "1") File.WriteAllText(ListPath, surface);

        Assert.Equal(File.ReadAllText(ListPath).ReplaceLineEndings("\n"), surface);
    }

    private static string Describe()
    {
        var list = new StringBuilder();
        var types = new[] { typeof(NewsParser).Assembly, typeof(PdfParserOptionsExtensions).Assembly }.SelectMany(assembly => assembly.GetExportedTypes());
        foreach (var type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            list.Append(KindOf(type)).Append(' ').Append(NameOf(type, isFull: true)).Append('\n');
            foreach (var member in MembersOf(type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) list.Append("    ").Append(member).Append('\n');
        }

        return list.ToString();
    }

    private static string KindOf(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type.IsAbstract && type.IsSealed ? "static class" : type.IsSealed ? "sealed class" : "class";

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");
        return type.GetMembers(Declared).Select(DescribeMember).OfType<string>();
    }

    /// <summary>A member as a line; null for what is not public, and for what the compiler makes of a record.</summary>
    private static string? DescribeMember(MemberInfo member) => member switch
    {
        _ when member.Name.Contains('<', StringComparison.Ordinal) || member.Name is "PrintMembers" or "EqualityContract" or "Deconstruct" or "GetHashCode" or "Equals" => null,
        FieldInfo { IsPublic: true } field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{NameOf(field.FieldType)} {field.Name}",
        PropertyInfo property when property.GetMethod is { IsPublic: true } => DescribeProperty(property),
        ConstructorInfo { IsPublic: true } constructor => $"new({Parameters(constructor)})",
        MethodInfo { IsPublic: true, IsSpecialName: false } method => DescribeMethod(method),
        _ => null,
    };

    private static string DescribeProperty(PropertyInfo property)
    {
        var mark = s_nullability.Create(property).ReadState == NullabilityState.Nullable && !property.PropertyType.IsValueType ? "?" : "";
        var setter = property.SetMethod is { IsPublic: true } set
            ? set.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? " init;" : " set;"
            : "";
        return $"{(property.GetMethod!.IsStatic ? "static " : "")}{NameOf(property.PropertyType)}{mark} {property.Name} {{ get;{setter} }}";
    }

    private static string DescribeMethod(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{(method.IsStatic ? "static " : "")}{NameOf(method.ReturnType)} {method.Name}{generics}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{NameOf(parameter.ParameterType)}{(s_nullability.Create(parameter).WriteState == NullabilityState.Nullable && !parameter.ParameterType.IsValueType ? "?" : "")} {parameter.Name}{(parameter.IsOptional ? " = default" : "")}"));

    private static string NameOf(Type type, bool isFull = false)
    {
        if (type.IsByRef) return "ref " + NameOf(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } underlying) return NameOf(underlying) + "?";
        if (type.IsArray) return NameOf(type.GetElementType()!) + "[]";
        var name = isFull ? type.FullName! : type.Name;
        if (!type.IsGenericType) return name;
        return $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(argument => NameOf(argument)))}>";
    }
}
