import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Prints how large the code is beside the bars that CONTRIBUTING.md sets, to be looked at by a
 * person: it never fails a build.
 *
 * <p>Run by the build from its source: {@code java Sizes.java}. Generated code is not below {@code
 * src} and is not counted; package-info files count as lines, not as files.
 */
final class Sizes extends TreeScanner<Void, Void> {
  private record Sized(String name, int lines) {}

  private static final int LONG_FILE = 500;
  private static final int LONG_METHOD = 50;
  private static final Set<String> OPTIONS =
      Set.of("Option", "Parameters", "Mixin", "Spec", "ParentCommand");

  private final List<Sized> methods = new ArrayList<>();
  private final List<Sized> files = new ArrayList<>();
  private final Map<String, Integer> filesOfPackage = new TreeMap<>();
  private final List<Integer> methodsOfType = new ArrayList<>();
  private final List<Integer> parameters = new ArrayList<>();
  private final Trees trees;
  private final SourcePositions positions;
  private CompilationUnitTree unit;
  private boolean inRecord;
  private int types;
  private int publicTypes;
  private int documented;
  private int fields;
  private int finalFields;
  private int broadCatches;

  private Sizes(Trees trees) {
    this.trees = trees;
    this.positions = trees.getSourcePositions();
  }

  public static void main(String[] args) throws IOException {
    List<Path> sources = javaFiles(Path.of("src", "main", "java"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      Sizes sizes = new Sizes(Trees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        sizes.count(unit);
      }
      sizes.print(lines(sources), lines(javaFiles(Path.of("src", "test", "java"))));
    }
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(root)) {
      return found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static int lines(List<Path> files) throws IOException {
    int lines = 0;
    for (Path file : files) {
      lines += Files.readAllLines(file).size();
    }
    return lines;
  }

  private void count(CompilationUnitTree tree) throws IOException {
    unit = tree;
    Path file = Path.of(tree.getSourceFile().toUri());
    if (file.endsWith("package-info.java")) {
      return;
    }
    files.add(new Sized(file.getFileName().toString(), Files.readAllLines(file).size()));
    filesOfPackage.merge(tree.getPackageName().toString(), 1, Integer::sum);
    for (Tree type : tree.getTypeDecls()) {
      types++;
      if (has(((ClassTree) type).getModifiers(), Modifier.PUBLIC) == 1) {
        publicTypes++;
        documented += trees.getDocComment(TreePath.getPath(tree, type)) == null ? 0 : 1;
      }
    }
    scan(tree, null);
  }

  @Override
  public Void visitClass(ClassTree type, Void none) {
    boolean counts = type.getKind() == Tree.Kind.CLASS || type.getKind() == Tree.Kind.ENUM;
    int own = 0;
    for (Tree member : type.getMembers()) {
      own += member instanceof MethodTree method && written(method) ? 1 : 0;
      if (counts && member instanceof VariableTree field) {
        countField(field);
      }
    }
    methodsOfType.add(own);
    boolean outer = inRecord;
    inRecord = type.getKind() == Tree.Kind.RECORD;
    super.visitClass(type, none);
    inRecord = outer;
    return null;
  }

  private void countField(VariableTree field) {
    if (has(field.getModifiers(), Modifier.STATIC) == 0
        && !isEnumConstant(field)
        && !isOption(field)) {
      fields++;
      finalFields += has(field.getModifiers(), Modifier.FINAL);
    }
  }

  /** picocli sets these after the command is made, so the bar leaves them out. */
  private static boolean isOption(VariableTree field) {
    return field.getModifiers().getAnnotations().stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .anyMatch(OPTIONS::contains);
  }

  private static boolean isEnumConstant(VariableTree field) {
    return field.toString().startsWith("/*public static final*/");
  }

  @Override
  public Void visitMethod(MethodTree method, Void none) {
    if (written(method) && method.getBody() != null) {
      LineMap map = unit.getLineMap();
      long first = map.getLineNumber(positions.getStartPosition(unit, method));
      long last = map.getLineNumber(positions.getEndPosition(unit, method));
      String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
      methods.add(new Sized(file + "#" + method.getName(), (int) (last - first + 1)));
      if (!inRecord || method.getReturnType() != null) {
        parameters.add(method.getParameters().size());
      }
    }
    return super.visitMethod(method, none);
  }

  /** The constructor that the compiler would add has no end in the source. */
  private boolean written(MethodTree method) {
    return positions.getEndPosition(unit, method) > 0;
  }

  @Override
  public Void visitCatch(CatchTree caught, Void none) {
    String type = caught.getParameter().getType().toString();
    broadCatches += List.of("Exception", "Throwable", "RuntimeException").contains(type) ? 1 : 0;
    return super.visitCatch(caught, none);
  }

  private static int has(ModifiersTree modifiers, Modifier modifier) {
    return modifiers.getFlags().contains(modifier) ? 1 : 0;
  }

  private void print(int mainLines, int testLines) {
    row("what", "median", "90 %", "most", "bar");
    spread("lines of a file", files.stream().map(Sized::lines).toList(), "90 / 250 / 500");
    spread("lines of a method", methods.stream().map(Sized::lines).toList(), "6 / 20 / 50");
    spread("methods of a type", methodsOfType, "- / 13 / 25");
    spread("parameters", parameters, "- / 3 / 5");
    spread("files of a package", List.copyOf(filesOfPackage.values()), "5-20 / - / 25");
    row("types not public", share(types - publicTypes, types), "", "", "40 %");
    row("public types told", share(documented, publicTypes), "", "", "100 %");
    row("final fields", share(finalFields, fields), "", "", "85 %");
    row("broad catches", Integer.toString(broadCatches), "", "", "2");
    String ratio = String.format(Locale.ROOT, "%.2f", testLines / (double) Math.max(1, mainLines));
    row("test : main lines", ratio, "", "", testLines + " : " + mainLines + ", bar 1.00");
    over("files", files, LONG_FILE);
    over("methods", methods, LONG_METHOD);
  }

  private static void spread(String what, List<Integer> values, String bar) {
    List<Integer> sorted = values.stream().sorted().toList();
    row(what, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 1), bar);
  }

  private static String at(List<Integer> sorted, double share) {
    int place = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.isEmpty() ? "-" : sorted.get(Math.max(0, place)).toString();
  }

  private static String share(int part, int whole) {
    return Math.round(100.0 * part / Math.max(1, whole)) + " %";
  }

  private static void over(String what, List<Sized> sized, int limit) {
    List<Sized> large = sized.stream().filter(one -> one.lines > limit).toList();
    System.out.printf("%s over %d lines: %d%n", what, limit, large.size());
    large.forEach(one -> System.out.printf("  %d %s%n", one.lines, one.name));
  }

  private static void row(String what, String median, String high, String most, String bar) {
    System.out.printf("%-20s %8s %6s %6s  %s%n", what, median, high, most, bar);
  }
}
