package org.songluat.ingest.child;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record is made of, and how it is taken apart and put together. */
record Shape(List<RecordComponent> components, Constructor<?> constructor) {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return look(type);
        }
      };

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static Shape look(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      for (RecordComponent component : components) {
        component.getAccessor().setAccessible(true);
      }
      return new Shape(List.of(components), constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("Every record has its constructor, " + type + " not", e);
    }
  }

  static @Nullable Object get(RecordComponent component, Record of) {
    Method accessor = component.getAccessor();
    try {
      return accessor.invoke(of);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException("A component must be readable, got " + accessor, e);
    }
  }

  /** The record of these values, as it checks them. */
  Object make(Object... values) throws InvocationTargetException {
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalArgumentException("A record must be open, got " + constructor, e);
    }
  }

  static boolean isSealed(Type type) {
    return type instanceof Class<?> one && one.isSealed();
  }

  /** The records that a sealed interface permits. */
  static Class<?>[] kinds(Type type) {
    return ((Class<?>) type).getPermittedSubclasses();
  }

  /** What a list holds. */
  static Type element(Type list) {
    return ((ParameterizedType) list).getActualTypeArguments()[0];
  }
}
